package nl.floreynwijk.green;

import java.time.Duration;

/** What came of saying that a tool is broken. */
public sealed interface BrokenResult {

    /** The gardener reads it. */
    record Told() implements BrokenResult {}

    /** It says nothing, or more than so many characters. */
    record NoWords(int longest) implements BrokenResult {}

    /** What goes with it is no photo, or more than one. */
    record NoPhoto() implements BrokenResult {}

    /** They said very much in a short time. */
    record TooOften(Duration retryAfter) implements BrokenResult {}

    /** Nobody uses it any more. */
    record Gone() implements BrokenResult {}
}
