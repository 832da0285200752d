package nl.floreynwijk.blockbudget;

/** What came of going back on a decision about a proposal. */
public sealed interface ReopenProposalResult {

    /** It is an idea like others, now or already before. */
    record Reopened() implements ReopenProposalResult {}

    /** What is voted on is fixed, or it was taken back. */
    record NotNow() implements ReopenProposalResult {}
}
