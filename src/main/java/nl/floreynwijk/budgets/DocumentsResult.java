package nl.floreynwijk.budgets;

/** What came of adding documents to a grant or an invoice. */
public sealed interface DocumentsResult {

    /** They are there, now or already before. */
    record Attached() implements DocumentsResult {}

    /** With these there would be more than it may have; none was added. */
    record TooMany(int most) implements DocumentsResult {}
}
