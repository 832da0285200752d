package nl.floreynwijk.blockbudget;

/** What came of making a proposal part of another. */
public sealed interface MergeProposalResult {

    /** It is part of the other, now or already before; who was for it is for that one. */
    record Merged() implements MergeProposalResult {}

    /** What is voted on is fixed, or it was decided on otherwise. */
    record NotNow() implements MergeProposalResult {}

    /** All read why, so there has to be a reason. */
    record NoReason() implements MergeProposalResult {}

    /** Something is part of it already: that one goes first. */
    record HasParts() implements MergeProposalResult {}

    /** The other one is not voted on, or is part of something itself. */
    record NotIntoThat() implements MergeProposalResult {}
}
