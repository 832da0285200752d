package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/** What came of giving deposits back. */
public sealed interface DepositsResult {

    /** So many bookings have a credit note now, of so much together; those that had theirs before are left out. */
    record Returned(int bookings, Euros total) implements DepositsResult {}

    /** The last day is not over. */
    record TooEarly() implements DepositsResult {}

    /** None of them is of this edition. */
    record Unknown() implements DepositsResult {}
}
