package nl.floreynwijk.blockbudget;

/** What a winner waits for that did not get its money yet. */
public enum WorkWaits {
    /** People can still object. */
    PERIOD,
    /** An objection is to be answered first. */
    OBJECTED,
    /** An objection was right: it is to be decided what happens. */
    UPHELD,
    /** Nothing: it gets its money in a moment. */
    NOTHING,
    /** The round was stopped: it gets none. */
    STOPPED
}
