package nl.floreynwijk.rad;

import java.util.Set;

/** What came of saying what an evening is. */
public sealed interface EveningResult {

    record Kept(EveningId id) implements EveningResult {}

    record Refused(Set<EveningPlan.Problem> problems) implements EveningResult {}

    /** Somebody else changed it, or it is not there any more. */
    record ChangedMeanwhile() implements EveningResult {}

    /** People put coins already: how many each has and may put on a card stands, and so does who takes part. */
    record Begun() implements EveningResult {}

    record Ended() implements EveningResult {}
}
