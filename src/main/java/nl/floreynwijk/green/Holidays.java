package nl.floreynwijk.green;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The public holidays of the Netherlands, on which nobody is asked to come. */
final class Holidays {

    /** From there on it moves with the spring: days after Easter Sunday. */
    private static final List<Integer> AFTER_EASTER = List.of(0, 1, 39, 49, 50);

    private static final List<MonthDay> EVERY_YEAR =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private static final MonthDay KINGS_DAY = MonthDay.of(4, 27);

    private Holidays() {}

    static boolean has(LocalDate day) {
        var easter = easter(day.getYear());
        return EVERY_YEAR.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || AFTER_EASTER.stream().map(easter::plusDays).anyMatch(day::equals);
    }

    /** A day earlier where it would be a Sunday. */
    private static LocalDate kingsDay(int year) {
        var day = KINGS_DAY.atYear(year);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the rule that was sent to Nature without a name in 1876 (vol. 13, p.
     * 487) and stands in Meeus, Astronomical Algorithms, chapter 8. The letters are theirs.
     */
    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
