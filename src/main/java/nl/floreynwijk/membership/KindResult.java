package nl.floreynwijk.membership;

import java.util.Set;

/** What came of adding a kind of members, or of describing one in other words. */
public sealed interface KindResult {

    /** It is so from now on. */
    record Kept(KindCode code) implements KindResult {}

    /** Some of the words cannot be taken. */
    record Refused(Set<KindWords.Problem> problems) implements KindResult {}

    /** There is a kind of this Dutch name, or of one that differs in signs and accents only. */
    record NameTaken() implements KindResult {}

    /** There are so many already. */
    record TooMany(int most) implements KindResult {}
}
