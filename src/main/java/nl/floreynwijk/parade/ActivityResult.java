package nl.floreynwijk.parade;

import java.util.List;
import java.util.Set;

/** What came of saying what is in the programme. */
public sealed interface ActivityResult {

    /**
     * It is so from now on.
     *
     * @param clashes what else is on the same stage at that time; the organiser may keep it so
     */
    record Kept(ActivityId id, List<String> clashes) implements ActivityResult {}

    /** These cannot be taken. */
    record Refused(Set<ActivityPlan.Problem> problems) implements ActivityResult {}

    /** There are so many already. */
    record Full(int most) implements ActivityResult {}

    /** Somebody else said something of it in between, or it is not there any more. */
    record ChangedMeanwhile() implements ActivityResult {}
}
