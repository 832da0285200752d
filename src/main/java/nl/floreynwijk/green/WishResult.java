package nl.floreynwijk.green;

import java.time.Duration;

/** What came of wishing something at a plot. */
public sealed interface WishResult {

    /** Others read it now. */
    record Wished() implements WishResult {}

    /** It says nothing, or more than so many characters. */
    record NoWords(int longest) implements WishResult {}

    /** They wished very much in a short time. */
    record TooOften(Duration retryAfter) implements WishResult {}

    /** There is no such plot any more. */
    record Gone() implements WishResult {}
}
