package nl.floreynwijk.green;

import java.util.Set;

/** What came of saying how a plot is. */
public sealed interface PlotResult {

    /** It is so from now on. */
    record Kept(PlotId id) implements PlotResult {}

    /** These cannot be taken. */
    record Refused(Set<PlotPlan.Problem> problems) implements PlotResult {}

    /** Another plot is called so. */
    record NameTaken() implements PlotResult {}

    /** It ends, and there is still work planned: so many shifts. */
    record HasShifts(int shifts) implements PlotResult {}

    /** Somebody else said something of it in between. */
    record ChangedMeanwhile() implements PlotResult {}
}
