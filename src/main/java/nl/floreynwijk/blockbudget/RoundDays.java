package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * The days on which the phases of a round begin and end, by the clock of the neighbourhood.
 *
 * @param ideasFrom the first day on which people propose
 * @param checkFrom the first day on which nobody proposes any more
 * @param voteFrom the first day of voting
 * @param voteUntil the last day of voting, which ends at midnight
 * @param objectionsUntil the last day on which people object
 */
public record RoundDays(
        LocalDate ideasFrom, LocalDate checkFrom, LocalDate voteFrom, LocalDate voteUntil, LocalDate objectionsUntil) {

    private static final int MOST_YEARS = 2;

    private static final List<String> NAMES =
            List.of("ideas-from", "check-from", "vote-from", "vote-until", "objections-until");

    /** Days for a first round: three weeks of ideas, two to check them, two to vote and two to object. */
    public static RoundDays startingOn(LocalDate day) {
        return new RoundDays(
                day,
                day.plusWeeks(3),
                day.plusWeeks(5),
                day.plusWeeks(7).minusDays(1),
                day.plusWeeks(9).minusDays(1));
    }

    /** The days of a round that was over before this one. */
    static RoundDays over(LocalDate day) {
        var before = day.minusDays(1);
        return new RoundDays(before, before, before, before, before);
    }

    /** Whether they follow each other, within a reasonable time. */
    public boolean areInOrder() {
        var days = inOrder();
        return days.equals(days.stream().sorted().toList())
                && objectionsUntil.isBefore(ideasFrom.plusYears(MOST_YEARS));
    }

    /** From the first to the last. */
    public List<LocalDate> inOrder() {
        return List.of(ideasFrom, checkFrom, voteFrom, voteUntil, objectionsUntil);
    }

    /** The days in this order, from the first to the last, as many as {@link #inOrder()} gives. */
    public static RoundDays of(List<LocalDate> days) {
        return new RoundDays(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4));
    }

    /** The next day on which something begins or ends where a round is in this phase; empty where nothing waits for a day. */
    Optional<LocalDate> nextIn(Phase phase) {
        return switch (phase) {
            case DRAFT, PLANNED -> Optional.of(ideasFrom);
            case IDEAS -> Optional.of(checkFrom);
            case CHECK -> Optional.of(voteFrom);
            case VOTE -> Optional.of(voteUntil);
            case OBJECTIONS -> Optional.of(objectionsUntil);
            case COUNT, DOING, STOPPED -> Optional.empty();
        };
    }

    /** The same days, but people object as many days longer as the result came later than the day after voting. */
    RoundDays resultOn(LocalDate day) {
        var late = Math.max(0, ChronoUnit.DAYS.between(voteUntil.plusDays(1), day));
        return new RoundDays(ideasFrom, checkFrom, voteFrom, voteUntil, objectionsUntil.plusDays(late));
    }

    /** Each day that is another in those, as {@link RoundNotice} tells it; empty when none is. */
    String changesTo(RoundDays after) {
        return IntStream.range(0, NAMES.size())
                .filter(it -> !inOrder().get(it).equals(after.inOrder().get(it)))
                .mapToObj(it -> NAMES.get(it) + " " + inOrder().get(it) + " "
                        + after.inOrder().get(it))
                .collect(Collectors.joining(","));
    }

    /** The moment from which no ballot is taken any more. */
    public Instant closing() {
        return DutchTime.beginning(voteUntil.plusDays(1));
    }
}
