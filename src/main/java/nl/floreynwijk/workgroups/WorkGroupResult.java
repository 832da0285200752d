package nl.floreynwijk.workgroups;

import java.util.Set;

/** What came of founding a working group, or of saying otherwise what it is. */
public sealed interface WorkGroupResult {

    record Kept(WorkGroupId id) implements WorkGroupResult {}

    record Refused(Set<WorkGroupPlan.Problem> problems) implements WorkGroupResult {}

    /** Somebody else changed it, or it is not there. */
    record ChangedMeanwhile() implements WorkGroupResult {}

    /** It has ended: what it was stands. */
    record Ended() implements WorkGroupResult {}
}
