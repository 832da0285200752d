package nl.floreynwijk.membership;

/** What came of asking to erase somebody, or of confirming it. */
public sealed interface ErasureResult {

    /** Somebody else has to confirm it now. */
    record Asked() implements ErasureResult {}

    /** Nothing about them is left but a number and dates. */
    record Erased() implements ErasureResult {}

    /** They are still a member, or about to leave. */
    record StillMember() implements ErasureResult {}

    /** They still have a role in the co-operative. */
    record StillInOffice() implements ErasureResult {}

    /** Whoever asked cannot confirm it too. */
    record AskedByYourself() implements ErasureResult {}

    /** It was withdrawn, or done already. */
    record Gone() implements ErasureResult {}
}
