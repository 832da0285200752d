package nl.floreynwijk.green;

/** What was said of somebody who was expected on a shift, or came along. */
public enum Presence {
    /** Nothing yet, or it was taken back. */
    OPEN,
    CAME,
    /** Did not come, and let somebody know. */
    EXCUSED,
    /** Did not come, and nobody heard of it. */
    MISSED
}
