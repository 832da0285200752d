package nl.floreynwijk.parade;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.Languages;
import org.jspecify.annotations.Nullable;

/** Reads days as people type them, in Dutch or English. */
final class DayReading {

    private static final int LONGEST = 60;
    private static final int LEAST_LETTERS = 2;
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\p{L}+)\\.?,?\\s+)?(\\d{1,2})(?:e|st|nd|rd|th)?"
            + "(?:\\s+(\\p{L}+)\\.?,?(?:\\s+(\\d{4}))?|[-/.](\\d{1,2})(?:[-/.](\\d{4}))?)");
    private static final Pattern STANDARD = Pattern.compile("(?:(\\p{L}+)\\.?,?\\s+)?(\\d{4})-(\\d{2})-(\\d{2})");
    private static final List<Locale> LANGUAGES = List.of(Languages.DUTCH, Languages.ENGLISH);

    private DayReading() {}

    static DayText read(String typed, LocalDate today) {
        var tidy = typed.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
        if (tidy.length() > LONGEST) {
            return new DayText.NoDay();
        }
        return standard(tidy).or(() -> written(tidy, today)).orElseGet(DayText.NoDay::new);
    }

    private static Optional<DayText> standard(String tidy) {
        return match(STANDARD, tidy)
                .flatMap(it -> day(Integer.parseInt(it.group(2)), Integer.parseInt(it.group(3)), it.group(4))
                        .map(day -> checked(day, it.group(1))));
    }

    private static Optional<DayText> written(String tidy, LocalDate today) {
        return match(WRITTEN, tidy).flatMap(it -> month(it)
                .flatMap(month -> year(it).map(year -> day(year, month, it.group(2)))
                        .orElseGet(() -> next(today, month, it.group(2))))
                .map(day -> checked(day, it.group(1))));
    }

    private static Optional<Integer> year(MatchResult match) {
        return Optional.ofNullable(match.group(4))
                .or(() -> Optional.ofNullable(match.group(6)))
                .map(Integer::valueOf);
    }

    /** A date is there at least once in any nine years, a leap day too. */
    private static Optional<LocalDate> next(LocalDate today, int month, String day) {
        return Stream.iterate(today.getYear(), it -> it <= today.getYear() + 8, it -> it + 1)
                .flatMap(it -> day(it, month, day).stream())
                .filter(it -> !it.isBefore(today))
                .findFirst();
    }

    private static Optional<MatchResult> match(Pattern pattern, String tidy) {
        var matcher = pattern.matcher(tidy);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<Integer> month(MatchResult match) {
        return match.group(3) == null
                ? Optional.of(Integer.valueOf(match.group(5)))
                : called(match.group(3), Month.values(), Month::getDisplayName).map(Month::getValue);
    }

    private static Optional<LocalDate> day(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DayText checked(LocalDate day, @Nullable String weekday) {
        if (weekday == null) {
            return new DayText.Day(day);
        }
        return called(weekday, DayOfWeek.values(), DayOfWeek::getDisplayName)
                .<DayText>map(it -> it == day.getDayOfWeek() ? new DayText.Day(day) : other(day, it))
                .orElseGet(DayText.NoDay::new);
    }

    private static DayText.OtherWeekday other(LocalDate day, DayOfWeek said) {
        var inWeek =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(said));
        return new DayText.OtherWeekday(
                day,
                said,
                Stream.concat(Stream.of(inWeek), nearestYear(day, said))
                        .distinct()
                        .toList());
    }

    /** A date has each name at least once in any twelve years. */
    private static Stream<LocalDate> nearestYear(LocalDate day, DayOfWeek said) {
        return Stream.iterate(1, it -> it <= 12, it -> it + 1)
                .flatMap(it -> Stream.of(day.plusYears(it), day.minusYears(it)))
                .filter(it -> it.getDayOfWeek() == said && it.getDayOfMonth() == day.getDayOfMonth())
                .limit(1);
    }

    private interface Naming<T> {

        String name(T what, TextStyle style, Locale language);
    }

    /** By its whole name or its beginning, in either language, as long as that is one only. */
    private static <T> Optional<T> called(String word, T[] all, Naming<T> naming) {
        Function<T, Stream<String>> names = it -> LANGUAGES.stream()
                .map(language -> naming.name(it, TextStyle.FULL, language).toLowerCase(Locale.ROOT));
        var found = Stream.of(all)
                .filter(it -> names.apply(it).anyMatch(name -> fits(word, name)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** "mrt" is March, of which it is no beginning. */
    private static boolean fits(String word, String name) {
        return (word.length() >= LEAST_LETTERS && name.startsWith(word))
                || (word.equals("mrt") && name.equals("maart"));
    }
}
