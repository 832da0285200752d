package nl.floreynwijk.budgets;

import java.util.Set;

/** What came of expecting work. */
public sealed interface PlanResult {

    record Planned() implements PlanResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<Problem> problems) implements PlanResult {}

    /** There are as many as there can be. */
    record TooMany(int most) implements PlanResult {}

    /** What can be wrong with it. */
    enum Problem {
        TITLE,
        AMOUNT,
        /** It is over, or too far ahead. */
        YEAR
    }
}
