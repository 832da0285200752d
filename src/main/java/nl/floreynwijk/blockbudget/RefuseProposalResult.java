package nl.floreynwijk.blockbudget;

/** What came of refusing a proposal. */
public sealed interface RefuseProposalResult {

    /** It is not voted on, now or already before. */
    record Refused() implements RefuseProposalResult {}

    /** What is voted on is fixed, or it became part of another, or was taken back. */
    record NotNow() implements RefuseProposalResult {}

    /** All read why, so there has to be a reason. */
    record NoReason() implements RefuseProposalResult {}
}
