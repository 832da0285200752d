package nl.floreynwijk.rad;

/** What came of leaving an address for the result. */
public sealed interface EmailResult {

    record Kept() implements EmailResult {}

    record NoAddress() implements EmailResult {}

    /** They are no guest any more, or it is over. */
    record Gone() implements EmailResult {}
}
