package nl.floreynwijk.green;

import java.util.List;
import java.util.Set;

/** What came of planning shifts. */
public sealed interface PlanResult {

    /** They are there, in order of time. */
    record Planned(List<ShiftId> shifts) implements PlanResult {

        public Planned {
            shifts = List.copyOf(shifts);
        }
    }

    /** These cannot be taken. */
    record Refused(Set<ShiftPlan.Problem> problems) implements PlanResult {}

    /** The rule of the series gives no days, or too many. */
    record RuleRefused(SeriesRule.Problem problem) implements PlanResult {}

    /** Nobody looks after that plot any more. */
    record PlotEnded() implements PlanResult {}
}
