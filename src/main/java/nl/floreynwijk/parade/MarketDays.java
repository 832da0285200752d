package nl.floreynwijk.parade;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;

/** The days of an edition as people say them. */
public final class MarketDays {

    private MarketDays() {}

    /** A day with its weekday: "zaterdag 4 juli 2026" or "Saturday 4 July 2026". */
    public static String said(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE", language).format(day) + " " + DutchTime.date(day, language);
    }

    /** All of them: "zaterdag 4 juli 2026 en zondag 5 juli 2026"; empty where there are none. */
    public static String said(List<EditionDay> days, Locale language) {
        var said = days.stream().map(it -> said(it.day(), language)).toList();
        if (said.size() < 2) {
            return String.join("", said);
        }
        var english = language.getLanguage().equals(Languages.ENGLISH.getLanguage());
        if (said.size() > 2 && follow(days)) {
            return said.getFirst() + (english ? " to " : " tot en met ") + said.getLast();
        }
        return said.stream().limit(said.size() - 1L).collect(joining(", "))
                + (english ? " and " : " en ")
                + said.getLast();
    }

    private static boolean follow(List<EditionDay> days) {
        return IntStream.range(1, days.size())
                .allMatch(it ->
                        days.get(it - 1).day().plusDays(1).equals(days.get(it).day()));
    }
}
