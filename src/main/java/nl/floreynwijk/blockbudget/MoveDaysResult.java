package nl.floreynwijk.blockbudget;

/** What came of moving the days of a round. */
public sealed interface MoveDaysResult {

    /** They are moved, and all who may read it see why. */
    record Moved() implements MoveDaysResult {}

    /** Without a reason nobody knows why. */
    record NoReason() implements MoveDaysResult {}

    /** What has begun stands, and nobody loses time to vote or to object. */
    record NotPossible() implements MoveDaysResult {}
}
