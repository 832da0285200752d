package nl.floreynwijk.parade;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A day as somebody typed it, with or without the day of the week that they think it is. */
public sealed interface DayText {

    /** It is that day. */
    record Day(LocalDate day) implements DayText {}

    /**
     * The day of the week does not fit its date.
     *
     * @param day which was typed
     * @param said which day of the week was typed with it
     * @param meant what was probably meant: the day of that name in the same week, and the same date in the nearest year in which
     *     it has that name
     */
    record OtherWeekday(LocalDate day, DayOfWeek said, List<LocalDate> meant) implements DayText {}

    /** It cannot be read as a day. */
    record NoDay() implements DayText {}

    /**
     * Reads a day such as {@code za 4 juli 2026}, {@code Saturday 4 July 2026}, {@code 4-7-2026} or {@code 2026-07-04}; without a
     * year, as {@code 4 juli}, it is the next such day.
     */
    static DayText read(String typed, LocalDate today) {
        return DayReading.read(typed, today);
    }
}
