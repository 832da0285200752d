package nl.floreynwijk.blockbudget;

/** What came of stopping a round. */
public sealed interface StopResult {

    /** It is stopped, and its money is free again. */
    record Stopped() implements StopResult {}

    /** Without a reason nobody knows why. */
    record NoReason() implements StopResult {}

    /** Voting is over, or it was stopped before. */
    record TooLate() implements StopResult {}
}
