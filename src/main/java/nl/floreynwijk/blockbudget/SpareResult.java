package nl.floreynwijk.blockbudget;

/** What came of choosing what gets the money that is left. */
public sealed interface SpareResult {

    /** It gets what is left, now or already before. */
    record Chosen() implements SpareResult {}

    /** What is voted on is fixed. */
    record NotNow() implements SpareResult {}

    /** Only what was accepted gets money. */
    record NotAccepted() implements SpareResult {}
}
