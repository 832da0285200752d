package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody waits for: so many pitches, all of them on all of these days.
 *
 * @param pitches 1 to {@link #MOST_PITCHES}
 * @param leastCm how long each of them is at least, in centimetres, at most {@link #LONGEST_CM}; 0 is any length
 * @param days at least one, in order
 */
public record WaitingWish(Category category, int pitches, int leastCm, List<LocalDate> days) {

    public static final int MOST_PITCHES = 10;
    public static final int LONGEST_CM = 5_000;

    public WaitingWish {
        if (pitches < 1 || pitches > MOST_PITCHES || leastCm < 0 || leastCm > LONGEST_CM || days.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing to wait for: %d pitches of %d cm on %s".formatted(pitches, leastCm, days));
        }
        days = days.stream().distinct().sorted().toList();
    }

    /** Whether whoever could be served with the other could be served with this one too. */
    public boolean asksNoMoreThan(WaitingWish other) {
        return category == other.category
                && pitches <= other.pitches
                && leastCm <= other.leastCm
                && other.days.containsAll(days);
    }
}
