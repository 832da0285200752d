package nl.floreynwijk.blockbudget;

/** What became of an objection. */
public enum ObjectionState {
    /** Whoever answers objections is still to answer it: what it is about waits. */
    OPEN,
    /** It is right: what it is about waits until it is decided not to carry it out. */
    UPHELD,
    /** What it is about goes on. */
    DISMISSED,
    /** Whoever made it took it back. */
    WITHDRAWN;

    /** Whether it says what somebody thinks of it who answers objections. */
    boolean isAnswer() {
        return this == UPHELD || this == DISMISSED;
    }
}
