package nl.floreynwijk.access;

/** What came of accepting to be a guardian. */
public sealed interface AcceptResult {

    /** From now on the guardian may act. */
    record Accepted() implements AcceptResult {}

    /** It was ended meanwhile, or its last day is over. */
    record Over() implements AcceptResult {}
}
