package nl.floreynwijk.parade;

/** What the organiser takes along on the day. */
public enum DayList {
    /** For police and fire brigade. */
    SERVICES,
    /** Which stall is on which fuse. */
    POWER,
    /** To tick who came. */
    ARRIVALS
}
