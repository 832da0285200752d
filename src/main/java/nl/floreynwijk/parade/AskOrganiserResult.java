package nl.floreynwijk.parade;

import java.time.Duration;

/** What came of asking the organiser something about one's own booking. */
public sealed interface AskOrganiserResult {

    /** They read it. */
    record Asked() implements AskOrganiserResult {}

    /** No words, or more than so many characters. */
    record NoWords(int longest) implements AskOrganiserResult {}

    /** They asked more often today than anybody reads. */
    record TooOften(Duration retryAfter) implements AskOrganiserResult {}

    /** It is over, or somebody else's. */
    record Gone() implements AskOrganiserResult {}
}
