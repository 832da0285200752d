package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Set;

/** What came of writing down that somebody is certified. */
public sealed interface SkillResult {

    record Kept() implements SkillResult {}

    record Refused(Set<SkillPlan.Problem> problems) implements SkillResult {}

    /** Nobody has this number now. */
    record NoSuchMember() implements SkillResult {}

    /** There is one of theirs for this work, which can be renewed. */
    record HeldAlready(LocalDate validUntil) implements SkillResult {}

    /** Somebody else of the office renewed or withdrew it since it was looked at. */
    record ChangedMeanwhile() implements SkillResult {}
}
