package nl.floreynwijk.green;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A rule that gives a series its days: "every other Saturday, from April to October, not on holidays". The weekday is that of
 * the first day.
 *
 * @param last no day comes after it
 * @param skipHolidays whether public holidays are left out; the days after them stay as they are
 */
public record SeriesRule(Rhythm rhythm, LocalDate first, LocalDate last, boolean skipHolidays) {

    /** A series has no more shifts than that: every week of a year, and some. */
    public static final int MOST = 60;

    /** What is wrong with it. */
    public enum Problem {
        ENDS_BEFORE_IT_BEGINS,
        /** More than {@link #MOST} days. */
        TOO_MANY,
        /** Every day is a holiday. */
        NO_DAYS
    }

    /** At least one, and all of them before any is made. */
    public Optional<Problem> problem() {
        if (last.isBefore(first)) {
            return Optional.of(Problem.ENDS_BEFORE_IT_BEGINS);
        }
        if (!rhythm.day(first, MOST).isAfter(last)) {
            return Optional.of(Problem.TOO_MANY);
        }
        return days().isEmpty() ? Optional.of(Problem.NO_DAYS) : Optional.empty();
    }

    /** In order; at most {@link #MOST}, so that a rule without an end has one. */
    public List<LocalDate> days() {
        return IntStream.range(0, MOST)
                .mapToObj(it -> rhythm.day(first, it))
                .takeWhile(it -> !it.isAfter(last))
                .filter(it -> !skipHolidays || !Holidays.has(it))
                .toList();
    }
}
