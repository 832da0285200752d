package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pitch of which somebody wants to know the price.
 *
 * @param number as it stands on the floor plan
 * @param lengthCm in centimetres; metres that were begun count
 * @param days on which they want it, at least one
 */
public record PricedPitch(PitchId pitch, String number, int lengthCm, List<LocalDate> days) {

    private static final int METRE = 100;

    public PricedPitch {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Pitch %s on no day".formatted(number));
        }
        days = days.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /** The pitch on each of its days. */
    Stream<PitchDay> on() {
        return days.stream().map(it -> new PitchDay(pitch, it));
    }

    int metres() {
        return Math.ceilDiv(lengthCm, METRE);
    }
}
