package nl.floreynwijk.blockbudget;

import java.util.Set;

/** What came of proposing something. */
public sealed interface ProposeResult {

    /** It is there for the block to read, now or already before. */
    record Proposed(ProposalId id) implements ProposeResult {}

    /** Something in it is not right. */
    record Refused(Set<ProposalPlan.Problem> problems) implements ProposeResult {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** It is not the time for ideas. */
    record NotNow() implements ProposeResult {}

    /** They proposed as much as one person can in a round. */
    record TooMany(int most) implements ProposeResult {}

    /** There is no room for more in the round. */
    record RoomFull(int most) implements ProposeResult {}
}
