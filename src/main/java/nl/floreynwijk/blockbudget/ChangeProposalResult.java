package nl.floreynwijk.blockbudget;

import java.time.Duration;
import java.util.Set;

/** What came of changing one's own proposal. */
public sealed interface ChangeProposalResult {

    /** It says now what they wanted. */
    record Changed() implements ChangeProposalResult {}

    /** Something in it is not right. */
    record Refused(Set<ProposalPlan.Problem> problems) implements ChangeProposalResult {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** The time for ideas is over, or the office decided on it. */
    record NotNow() implements ChangeProposalResult {}

    /** They changed proposals too often today. */
    record TooOften(Duration retryAfter) implements ChangeProposalResult {}

    /** It was changed elsewhere since it was shown. */
    record ChangedMeanwhile() implements ChangeProposalResult {}
}
