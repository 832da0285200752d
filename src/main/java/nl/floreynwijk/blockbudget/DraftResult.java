package nl.floreynwijk.blockbudget;

import java.time.Duration;
import java.util.Set;

/** What came of setting up a round. */
public sealed interface DraftResult {

    /** It is kept, now or already before; nobody sees it but who sets it up. */
    record Kept(RoundId id) implements DraftResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<RoundPlan.Problem> problems) implements DraftResult {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** Somebody else changed or opened it in the meantime. */
    record ChangedMeanwhile() implements DraftResult {}

    /** They set up too many rounds already; the next one after this long. */
    record TooOften(Duration after) implements DraftResult {}
}
