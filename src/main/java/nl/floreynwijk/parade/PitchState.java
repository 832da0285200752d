package nl.floreynwijk.parade;

/** How a pitch stands on a day, for whoever looks. */
public enum PitchState {
    /** Nobody has it. */
    FREE,
    /** Somebody else fills in the form, thinks it over or waits for the organiser. */
    ON_OPTION,
    /** Somebody else booked it. */
    TAKEN,
    /** Whoever looks has it, in whatever way. */
    MINE
}
