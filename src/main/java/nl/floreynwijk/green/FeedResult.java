package nl.floreynwijk.green;

import java.time.Duration;

/** What came of asking for the feed at an address. */
sealed interface FeedResult {

    /** The text of an iCalendar file. */
    record Found(String text) implements FeedResult {}

    /** It is nobody's. */
    record Unknown() implements FeedResult {}

    /** From there too many wrong ones were tried. */
    record TooMany(Duration retryAfter) implements FeedResult {}
}
