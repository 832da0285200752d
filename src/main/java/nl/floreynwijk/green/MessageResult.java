package nl.floreynwijk.green;

/** What came of writing to those on a shift. */
public sealed interface MessageResult {

    /**
     * So many people got it.
     *
     * @param guests who have no mail, and are phoned
     */
    record Sent(int people, int guests) implements MessageResult {}

    /** It says nothing, or more than so many characters. */
    record NoWords(int longest) implements MessageResult {}

    /** Nobody is on it, or it was called off. */
    record Nobody() implements MessageResult {}
}
