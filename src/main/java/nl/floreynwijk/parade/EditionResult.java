package nl.floreynwijk.parade;

import java.util.Set;

/** What came of saying how an edition is. */
public sealed interface EditionResult {

    /** It is so from now on. */
    record Kept(EditionId id) implements EditionResult {}

    /** These cannot be taken. */
    record Refused(Set<EditionPlan.Problem> problems) implements EditionResult {}

    /** These stand since booking opened: people agreed to them. */
    record Standing(Set<EditionPlan.Problem> stands) implements EditionResult {}

    /** Another edition has that code. */
    record CodeTaken() implements EditionResult {}

    /** Which market it is an edition of cannot be read. */
    record NoMarket(int longest) implements EditionResult {}

    /** Somebody else said something of it in between, or it is not there. */
    record ChangedMeanwhile() implements EditionResult {}
}
