package nl.floreynwijk.blockbudget;

/** What came of taking one's own proposal back. */
public sealed interface WithdrawResult {

    /** Nobody sees it any more, now or already before. */
    record Withdrawn() implements WithdrawResult {}

    /** The time for ideas is over, or the office decided on it. */
    record NotNow() implements WithdrawResult {}

    /** What others proposed became part of it. */
    record HasParts() implements WithdrawResult {}
}
