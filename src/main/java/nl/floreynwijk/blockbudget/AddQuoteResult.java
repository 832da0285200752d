package nl.floreynwijk.blockbudget;

import java.util.Set;

/** What came of noting what a supplier asks. */
public sealed interface AddQuoteResult {

    /** Everybody in the room sees it, now or already before. */
    record Added() implements AddQuoteResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<QuotePlan.Problem> problems) implements AddQuoteResult {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** There are as many as one work has. */
    record TooMany(int most) implements AddQuoteResult {}

    /** The work is too far, or is not carried out. */
    record NotNow(WorkState state) implements AddQuoteResult {}
}
