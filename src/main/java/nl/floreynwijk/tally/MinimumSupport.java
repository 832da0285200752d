package nl.floreynwijk.tally;

/** Which projects have too few supporters to be in the count at all. */
public sealed interface MinimumSupport {

    /** Every project is in the count. */
    record None() implements MinimumSupport {}

    /** At least so many points, or supporters where there are no points: {@code min_project_score_threshold}. */
    record Votes(long least) implements MinimumSupport {

        public Votes {
            if (least < 1) {
                throw new IllegalArgumentException("Support is one or more, not " + least);
            }
        }
    }

    /**
     * The supporters among all voters are at least the cost among so many times the money: with 3, a project that costs
     * half the money needs a sixth of the voters. Świecie did so in 2023.
     */
    record ShareOfCost(int times) implements MinimumSupport {

        public ShareOfCost {
            if (times < 1) {
                throw new IllegalArgumentException("The money is taken once or more, not " + times + " times");
            }
        }
    }
}
