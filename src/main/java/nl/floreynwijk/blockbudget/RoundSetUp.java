package nl.floreynwijk.blockbudget;

/**
 * A round for whoever sets it up.
 *
 * @param version on which they decide
 */
public record RoundSetUp(RoundId id, RoundPlan plan, Phase phase, int version) {}
