package nl.floreynwijk.harry;

/** What the office looks for on its board. */
public enum BoardPart {
    /** Doubtful, in trouble, for the team, or without an answer: whatever waits for the office. */
    TO_DO,
    /** Not for neighbours: somebody certified is to be sent. */
    TEAM,
    /** Everybody waits for an answer. */
    OPEN,
    AGREED,
    OVER
}
