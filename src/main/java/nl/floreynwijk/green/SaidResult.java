package nl.floreynwijk.green;

import java.time.Duration;
import java.util.UUID;

/** What came of what was said of one person. */
public sealed interface SaidResult {

    /**
     * It holds, or what was said later does.
     *
     * @param as by which id the list has them
     */
    record Kept(UUID as) implements SaidResult {}

    record NoSuchMember() implements SaidResult {}

    /** Whoever is no member needs a name that can be read. */
    record NoName(int longest) implements SaidResult {}

    record TooMany(int most) implements SaidResult {}

    /** Somebody tried too many numbers. */
    record TooOften(Duration retryAfter) implements SaidResult {}

    /** They came off the shift, or were never on it. */
    record NotOnIt() implements SaidResult {}
}
