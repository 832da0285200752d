package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of giving a winner of a vote its part of the pot. */
public sealed interface AwardResult {

    /** It is reserved, now or already before. */
    record Awarded() implements AwardResult {}

    /** The label forbids it. */
    record Forbidden(BrokenRule rule) implements AwardResult {}

    /** So much is left in the pot, which is too little for it. */
    record NotEnough(Euros left) implements AwardResult {}

    /** The books of this year are closed; the pot is as it was. */
    record YearClosed(int year) implements AwardResult {}

    /** The pot was closed before, and this was not among its winners. */
    record PotClosed() implements AwardResult {}
}
