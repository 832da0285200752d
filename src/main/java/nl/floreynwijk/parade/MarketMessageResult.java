package nl.floreynwijk.parade;

import java.time.Duration;

/** What came of writing to those who booked. */
public sealed interface MarketMessageResult {

    /** So many people get it. */
    record Sent(int people) implements MarketMessageResult {}

    /** It says nothing, or more than so many characters. */
    record NoWords(int longest) implements MarketMessageResult {}

    /** Nobody booked who is meant. */
    record Nobody() implements MarketMessageResult {}

    record TooOften(Duration retryAfter) implements MarketMessageResult {}
}
