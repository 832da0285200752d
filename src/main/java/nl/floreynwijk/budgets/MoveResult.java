package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of moving money within a budget or to another one. */
public sealed interface MoveResult {

    /** It is in the books, now or already before. */
    record Moved() implements MoveResult {}

    record NotAnAmount() implements MoveResult {}

    record NoReason() implements MoveResult {}

    /** There is not that much where it would come from. */
    record NotEnough(Euros available) implements MoveResult {}

    /** It would help itself. */
    record SameBudget() implements MoveResult {}

    /** The money is of one person or household, and helps nobody else. */
    record OfOneHousehold() implements MoveResult {}

    /** A rule of the label says that more stays free. */
    record Forbidden(BrokenRule rule) implements MoveResult {}

    /** The other budget may be spent on things that this money is not for. */
    record OtherPurpose() implements MoveResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements MoveResult {}
}
