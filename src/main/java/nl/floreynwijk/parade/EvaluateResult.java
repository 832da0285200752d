package nl.floreynwijk.parade;

import java.util.Set;

/** What came of saying how a market was. */
public sealed interface EvaluateResult {

    /** It is kept, in the place of what was said before. */
    record Kept() implements EvaluateResult {}

    /** These cannot be taken. */
    record Refused(Set<Evaluation.Problem> problems) implements EvaluateResult {}

    /** They had no stall there by that booking, or the market is not over. */
    record NotAsked() implements EvaluateResult {}
}
