package nl.floreynwijk.parade;

/** What came of saying what pitches are drawn on. */
public sealed interface PlanResult {

    /** It is so from now on. */
    record Kept() implements PlanResult {}

    /** There is no picture, or more than one. */
    record NoPicture() implements PlanResult {}

    /** It is so many metres at least and at most. */
    record NoSuchWidth(int least, int most) implements PlanResult {}

    /** There is no such edition. */
    record Gone() implements PlanResult {}
}
