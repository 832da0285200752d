package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import java.time.Duration;

/** How the day of a shift is told. */
final class DayWords {

    private DayWords() {}

    /** Such as "2 uur" or "1 uur en 15 minuten". */
    static String time(Duration time) {
        var hours = time.toHours();
        var minutes = time.toMinutesPart();
        if (hours == 0) {
            return text("green.day.minutes", minutes);
        }
        return minutes == 0 ? text("green.day.hours", hours) : text("green.day.hours-minutes", hours, minutes);
    }
}
