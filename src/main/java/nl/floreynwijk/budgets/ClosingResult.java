package nl.floreynwijk.budgets;

/** What came of closing a year. */
public sealed interface ClosingResult {

    /** Nothing is booked in it any more. */
    record Closed(int year) implements ClosingResult {}

    record ClosedAlready() implements ClosingResult {}

    /** It goes on. */
    record NotOver() implements ClosingResult {}

    /** A year before it is still open. */
    record EarlierIsOpen(int year) implements ClosingResult {}

    /** The books do not add up; that is to be found out first. */
    record DoesNotAddUp(int differences) implements ClosingResult {}
}
