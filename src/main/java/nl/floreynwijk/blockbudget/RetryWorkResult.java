package nl.floreynwijk.blockbudget;

/** What came of trying once more to set money apart for a winner. */
public sealed interface RetryWorkResult {

    /** It is tried in a moment. */
    record Waiting() implements RetryWorkResult {}

    /** It was not refused, or its round was stopped. */
    record NotNow() implements RetryWorkResult {}
}
