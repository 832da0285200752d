package nl.floreynwijk.blockbudget;

/** How far a round is, as the office sorts them. */
public enum RoundStage {
    /** It is being set up. */
    SET_UP,
    /** It is open, and its result is not final. */
    RUNNING,
    /** Its result is final, or it was stopped. */
    OVER
}
