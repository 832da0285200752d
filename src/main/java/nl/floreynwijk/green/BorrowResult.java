package nl.floreynwijk.green;

/** What came of wanting to borrow a tool. */
public sealed interface BorrowResult {

    /** It is there for them. */
    record Promised(LoanId id) implements BorrowResult {}

    /** So many are there on those days: fewer than they want. */
    record TooFew(int free) implements BorrowResult {}

    /** The days cannot be taken: they lie behind, the wrong way round, or too far ahead. */
    record NoDays(int daysAhead) implements BorrowResult {}

    /** It is for longer than so many days. */
    record TooLong(int days) implements BorrowResult {}

    /** They have or were promised so much, and nobody more. */
    record TooMany(int loans) implements BorrowResult {}

    /** It is for those of 18 and over, and they did not say that they are. */
    record AdultsOnly() implements BorrowResult {}

    /** Members do not take it home. */
    record NotLent() implements BorrowResult {}
}
