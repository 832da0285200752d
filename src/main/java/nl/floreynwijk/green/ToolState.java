package nl.floreynwijk.green;

/** How it stands with a tool. */
public enum ToolState {
    /** At least one piece works. */
    GOOD,
    /** No piece works. */
    BROKEN,
    /** Nobody uses it any more. */
    GONE
}
