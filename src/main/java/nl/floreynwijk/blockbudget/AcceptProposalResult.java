package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;

/** What came of accepting a proposal. */
public sealed interface AcceptProposalResult {

    /** It is voted on at that cost, now or already before. */
    record Accepted() implements AcceptProposalResult {}

    /** Something was decided or written about it since it was shown. */
    record ChangedMeanwhile() implements AcceptProposalResult {}

    /** What is voted on is fixed, or it was refused or became part of another. */
    record NotNow() implements AcceptProposalResult {}

    /** It cannot cost nothing, or less. */
    record NotAnAmount() implements AcceptProposalResult {}

    /** The round or the label of its budget has no more than this for one proposal. */
    record MoreThan(Euros most) implements AcceptProposalResult {}

    /** The label of the budget is not for that. */
    record NotAPurpose() implements AcceptProposalResult {}
}
