package nl.floreynwijk.harry;

import java.time.Duration;

/** What came of writing to the other about a request. */
public sealed interface WriteResult {

    record Sent() implements WriteResult {}

    /** The office reads it first. */
    record LookedAtFirst() implements WriteResult {}

    /** There have to be words, of at most so many characters. */
    record NoWords(int longest) implements WriteResult {}

    record WordsRefused(TextFinding finding) implements WriteResult {}

    /** An offer names a sum that is none, or too much. */
    record NoSum() implements WriteResult {}

    /** They wrote so many: the rest goes by phone. */
    record TooMany(int most) implements WriteResult {}

    /** It is not open any more, or no longer for them. */
    record Over() implements WriteResult {}

    record TooOften(Duration retryAfter) implements WriteResult {}
}
