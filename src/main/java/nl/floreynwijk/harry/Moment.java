package nl.floreynwijk.harry;

/** When in a week somebody has time. */
public enum Moment {
    WEEKDAY_MORNING,
    WEEKDAY_AFTERNOON,
    WEEKDAY_EVENING,
    WEEKEND
}
