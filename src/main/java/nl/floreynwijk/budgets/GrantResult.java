package nl.floreynwijk.budgets;

import java.util.Set;

/** What came of recording what a funder promised. */
public sealed interface GrantResult {

    /** It is recorded, now or already before. */
    record Recorded(GrantId id) implements GrantResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<GrantPlan.Problem> problems) implements GrantResult {}
}
