package nl.floreynwijk.rad;

import java.util.Set;

/** What came of entering or correcting a table sheet. */
public sealed interface SheetResult {

    /**
     * It counts.
     *
     * @param people and coins that count now
     */
    record Entered(int people, int coins) implements SheetResult {}

    record Refused(Set<SheetCount.Problem> problems) implements SheetResult {}

    /** A card on it is not one of this evening any more. */
    record CardGone() implements SheetResult {}

    /** Somebody entered it before: it counts once, and can be corrected. */
    record EnteredBefore(TableSheet sheet) implements SheetResult {}

    /** Somebody else corrected it meanwhile. */
    record ChangedMeanwhile() implements SheetResult {}

    /** A correction says why. */
    record ReasonMissing(int longest) implements SheetResult {}

    /** No sheet has that number. */
    record NoSuchNumber(int most) implements SheetResult {}

    /** The evening ended, or started again: this run counts no more. */
    record NotOpen() implements SheetResult {}

    /** They are no helper any more. */
    record NoHelper() implements SheetResult {}
}
