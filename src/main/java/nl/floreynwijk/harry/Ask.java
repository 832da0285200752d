package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What a neighbour asks for a job.
 *
 * @param amount for a job or for an hour; there is one exactly where {@code kind} names one
 */
public record Ask(Kind kind, Optional<Euros> amount) {

    /** The most for a small job, and in an hour: whoever asks more is in business. */
    public static final Euros MOST = Euros.of(100);

    /** For what it is asked. */
    public enum Kind {
        NOTHING,
        /** A small sum for a job, whatever it is. */
        FIXED,
        HOURLY,
        /** Something back, by what both agree. */
        FAVOUR;

        public boolean hasAmount() {
            return this == FIXED || this == HOURLY;
        }
    }

    boolean isSound() {
        return kind.hasAmount()
                ? amount.filter(it -> it.compareTo(Euros.ZERO) > 0 && it.compareTo(MOST) <= 0)
                        .isPresent()
                : amount.isEmpty();
    }
}
