package nl.floreynwijk.workgroups;

/**
 * A working group as members see it.
 *
 * @param purpose may be empty
 * @param people who take part
 * @param mine whether they take part themselves
 */
public record WorkGroupSummary(WorkGroupId id, String name, String purpose, int people, boolean mine) {}
