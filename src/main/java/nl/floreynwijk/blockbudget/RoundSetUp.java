package nl.floreynwijk.blockbudget;

import java.util.List;

/**
 * A round for whoever sets it up.
 *
 * @param holders who does what in it, by task
 * @param version on which they decide
 */
public record RoundSetUp(RoundId id, RoundPlan plan, List<TaskHolder> holders, Phase phase, int version) {

    public RoundSetUp {
        holders = List.copyOf(holders);
    }
}
