package nl.floreynwijk.green;

/** What came of wanting a tool for a shift. */
public sealed interface ReserveResult {

    /** It is there when the shift begins. */
    record Reserved() implements ReserveResult {}

    /** So many are not there in that time. */
    record TooFew(ToolShortage shortage) implements ReserveResult {}

    /** The shift has begun, is called off or is not there, or the tool is not. */
    record Gone() implements ReserveResult {}
}
