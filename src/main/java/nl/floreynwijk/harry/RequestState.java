package nl.floreynwijk.harry;

/** How far it is with what somebody asks. */
public enum RequestState {
    /** The office reads it first. */
    HELD,
    /** Waits for offers, or for somebody of the team. */
    OPEN,
    /** One offer was accepted, or somebody of the team was sent. */
    AGREED,
    /** Whoever asked said so. */
    DONE,
    CANCELLED;

    boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
