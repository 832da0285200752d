package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import java.time.LocalDate;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.WorkedShift;

/** How long somebody worked, and for what, as people say it. */
final class HoursWords {

    private static final int HOUR = 60;

    private HoursWords() {}

    /** "12 uur en 30 minuten". */
    static String time(long minutes) {
        return minutes > 0 && minutes < HOUR
                ? text("green.hours.minutes", minutes)
                : text("green.hours.length", minutes / HOUR, minutes % HOUR);
    }

    static String days(LocalDate from, LocalDate until) {
        return text("green.hours.days", date(from), date(until));
    }

    static String date(LocalDate day) {
        return DutchTime.date(day, Texts.language());
    }

    /** Such as "Zaterdag 4 juli": the year stands above it. */
    static String day(WorkedShift shift) {
        return DutchTime.dayAndMonth(DutchTime.day(shift.startsAt()), Texts.language());
    }
}
