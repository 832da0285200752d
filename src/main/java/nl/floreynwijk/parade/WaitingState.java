package nl.floreynwijk.parade;

/** How far somebody is who waits. */
public enum WaitingState {
    /** Waits. */
    WAITING,
    /** Is asked about pitches that came free. */
    OFFERED,
    /** Booked what was offered. */
    SERVED,
    /** Said no to an offer, or did not answer. */
    PASSED,
    /** Does not want to wait any more. */
    LEFT
}
