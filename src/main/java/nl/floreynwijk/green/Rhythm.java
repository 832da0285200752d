package nl.floreynwijk.green;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How the days of a series follow each other; each falls on the weekday of the first. */
public enum Rhythm {
    WEEKLY,
    EVERY_OTHER_WEEK,
    EVERY_FOUR_WEEKS,
    /** The first Saturday of every month, or the second, as the first day says; where a month has no fifth, the last. */
    MONTHLY;

    /**
     * The day so many turns after the first.
     *
     * @param turn 0 for the first itself
     */
    LocalDate day(LocalDate first, int turn) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(turn);
            case EVERY_OTHER_WEEK -> first.plusWeeks(2L * turn);
            case EVERY_FOUR_WEEKS -> first.plusWeeks(4L * turn);
            case MONTHLY -> monthly(first, turn);
        };
    }

    private static LocalDate monthly(LocalDate first, int turn) {
        var month = first.withDayOfMonth(1).plusMonths(turn);
        var week = (first.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
        var day = month.with(TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
        return day.getMonth() == month.getMonth() ? day : day.minusWeeks(1);
    }
}
