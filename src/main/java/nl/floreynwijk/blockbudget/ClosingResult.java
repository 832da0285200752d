package nl.floreynwijk.blockbudget;

/** What came of saying that all paper is in. */
public sealed interface ClosingResult {

    /** It was the second to say so, or there was nothing to wait for: the round is counted. */
    record Counted() implements ClosingResult {}

    /** Somebody else has to say so too. */
    record Noted() implements ClosingResult {}

    /** People still vote, or it is counted already. */
    record NotNow() implements ClosingResult {}
}
