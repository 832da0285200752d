package nl.floreynwijk.green;

import java.util.List;
import java.util.Optional;

/**
 * How a season went, in figures without names.
 *
 * @param minutes of everybody who came, each for themselves
 * @param members different ones
 * @param guestVisits how often somebody without an account came, or whose account was forgotten since
 * @param broughtVisits how often somebody was brought along
 * @param held shifts that are over and went on
 * @param unsaid of these, where nobody said who came
 * @param signedUp of whom was said whether they came, after they had signed up
 * @param turnedUp how many of these did
 * @param firstTimers members who came for the first time ever
 * @param cameBack how many of these came once more within twelve months
 * @param stillTime how many of the others still have some of those months
 */
public record SeasonFigures(
        int year,
        List<Integer> years,
        long minutes,
        int members,
        int guestVisits,
        int broughtVisits,
        int held,
        int calledOff,
        int unsaid,
        int signedUp,
        int turnedUp,
        int firstTimers,
        int cameBack,
        int stillTime,
        List<Part> plots,
        List<Part> months) {

    /**
     * One plot, or one month.
     *
     * @param name of the plot, or the number of the month
     */
    public record Part(String name, int shifts, long minutes) {}

    /** Of those who had signed up; absent as long as nobody said who came. */
    public Optional<Integer> percentTurnedUp() {
        return percent(turnedUp, signedUp);
    }

    /** Absent where nobody came for the first time. */
    public Optional<Integer> percentCameBack() {
        return percent(cameBack, firstTimers);
    }

    private static Optional<Integer> percent(int part, int all) {
        return all == 0 ? Optional.empty() : Optional.of((int) Math.round(part * 100.0 / all));
    }

    /** Whether nothing was held or called off. */
    public boolean isEmpty() {
        return held == 0 && calledOff == 0;
    }
}
