package nl.floreynwijk.green;

/** How far somebody is with a shift. */
public enum SignUpState {
    /** They come. */
    ON,
    /** A place is held for them until they say yes. */
    OFFERED,
    /** They wait for a place. */
    RESERVE,
    /** They came off it again, or did not say yes in time. */
    LEFT
}
