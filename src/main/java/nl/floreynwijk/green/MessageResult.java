package nl.floreynwijk.green;

/** What came of writing to those on a shift. */
public sealed interface MessageResult {

    /** So many people got it. */
    record Sent(int people) implements MessageResult {}

    /** It says nothing, or more than so many characters. */
    record NoWords(int longest) implements MessageResult {}

    /** Nobody is on it, or it was called off. */
    record Nobody() implements MessageResult {}
}
