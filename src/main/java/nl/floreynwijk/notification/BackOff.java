package nl.floreynwijk.notification;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before trying again: five seconds, doubling to an hour, for about a day. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    /** Ten growing pauses make an hour and a half, 23 of an hour the rest of the day. */
    private static final int MOST_ATTEMPTS = 33;

    private BackOff() {}

    /** The pause after so many failed attempts, at least one; empty when it is time to give up. */
    static Optional<Duration> after(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("There is no pause before the first attempt");
        }
        if (attempts > MOST_ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(attempts > DOUBLINGS ? LONGEST : FIRST.multipliedBy(1L << (attempts - 1)));
    }
}
