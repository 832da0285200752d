package nl.floreynwijk.base.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The time on Dutch clocks, said in the language of whoever reads it; everywhere else in the portal it is UTC. No line
 * breaks between an hour and its "uur".
 */
public final class DutchTime {

    /** The name of the zone, for what is planned by the clock on the wall. */
    public static final String ZONE = "Europe/Amsterdam";

    private static final ZoneId HERE = ZoneId.of(ZONE);

    private DutchTime() {}

    /** The day it is here at this moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /** The moment at which a day begins here. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    /** The time of day: "10.00 uur" or "10:00". */
    public static String time(Instant moment, Locale language) {
        return said(moment, language, "H.mm\u00A0'uur'", "HH:mm");
    }

    /** A day of the calendar: "4 juli 2026" or "4 July 2026". */
    public static String date(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** A day of the calendar where there is little room: "4 jul 2026" or "4 Jul 2026". */
    public static String shortDate(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(day);
    }

    /** A day of this year or the next where there is little room: "za 4 jul" or "Sat 4 Jul". */
    public static String dayAndMonth(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEE d MMM", language).format(day);
    }

    /** Day and time of something nearby: "za 4 juli, 10.00 uur" or "Sat 4 July, 10:00". */
    public static String moment(Instant moment, Locale language) {
        return said(moment, language, "EEE d MMMM, H.mm\u00A0'uur'", "EEE d MMMM, HH:mm");
    }

    /** Day, beginning and end of something nearby: "za 4 juli, 10.00–12.00 uur" or "Sat 4 July, 10:00–12:00". */
    public static String span(Instant from, Instant until, Locale language) {
        return isEnglish(language)
                ? moment(from, language) + "–" + time(until, language)
                : moment(from, language).replaceFirst("\u00A0uur", "–" + time(until, language));
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Languages.ENGLISH.getLanguage());
    }

    /** Day, year and time of something that may lie years away: "za 4 juli 2026, 10.00 uur". */
    public static String momentInYear(Instant moment, Locale language) {
        return said(moment, language, "EEE d MMMM yyyy, H.mm\u00A0'uur'", "EEE d MMMM yyyy, HH:mm");
    }

    private static String said(Instant moment, Locale language, String dutch, String english) {
        var isEnglish = isEnglish(language);
        var here = moment.atZone(HERE);
        var said = DateTimeFormatter.ofPattern(isEnglish ? english : dutch, language)
                .format(here);
        if (!comesTwice(here)) {
            return said;
        }
        var summer = HERE.getRules().isDaylightSavings(moment);
        return said
                + (isEnglish
                        ? summer ? " (summer time)" : " (winter time)"
                        : summer ? " (zomertijd)" : " (wintertijd)");
    }

    /** What the clock says at that moment. */
    public static LocalTime clock(Instant moment) {
        return moment.atZone(HERE).toLocalTime();
    }

    /** When the clock says so on that day; of an hour that comes twice the first, of one that is skipped the next. */
    public static Instant at(LocalDate day, LocalTime clock) {
        return day.atTime(clock).atZone(HERE).toInstant();
    }

    /** In the night in which the clock goes back, the hour after two o'clock does. */
    private static boolean comesTwice(ZonedDateTime here) {
        return HERE.getRules().getValidOffsets(here.toLocalDateTime()).size() > 1;
    }
}
