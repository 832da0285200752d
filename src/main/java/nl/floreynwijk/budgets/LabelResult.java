package nl.floreynwijk.budgets;

import java.util.Set;

/** What came of adding or changing a label or a purpose. */
public sealed interface LabelResult {

    record Kept(LabelCode code) implements LabelResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<LabelPlan.Problem> problems) implements LabelResult {}

    record NameTaken() implements LabelResult {}

    /** The label of the part for the dwellings must be one of dwellings, and only a block's money is shared. */
    record NotToShare() implements LabelResult {}

    /** There are as many as there can be. */
    record TooMany(int most) implements LabelResult {}

    /** Somebody else changed it since it was shown. */
    record ChangedMeanwhile() implements LabelResult {}
}
