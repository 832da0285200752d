package nl.floreynwijk.blockbudget;

/** What members take upon themselves in a round. */
public enum RoundTask {
    /** Takes the rest of the block along. */
    LEAD,
    /** Answers objections. */
    MEDIATOR,
    /** Watches over the count. */
    SCRUTINEER
}
