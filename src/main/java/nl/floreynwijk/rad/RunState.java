package nl.floreynwijk.rad;

/** Whether coins can be put. */
public enum RunState {
    OPEN,
    /** For a moment nobody puts coins: somebody speaks. */
    PAUSED,
    /** What lies on the cards is what people wanted, unless the host opens it again. */
    CLOSED
}
