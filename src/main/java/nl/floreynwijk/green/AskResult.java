package nl.floreynwijk.green;

/** What came of writing down that a partner is asked for a tool. */
public sealed interface AskResult {

    /** It is on the list. */
    record Asked(ToolRequestId id) implements AskResult {}

    /** The note has more than so many characters. */
    record NoteTooLong(int longest) implements AskResult {}

    /** The days lie behind, or the wrong way round. */
    record NoDays() implements AskResult {}

    /** The shift is not ahead, or no partner has such a tool. */
    record Gone() implements AskResult {}
}
