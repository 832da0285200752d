package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of closing a reservation. */
public sealed interface ReleaseResult {

    /** It is closed, and so much of it is free again. */
    record Released(Euros amount) implements ReleaseResult {}

    /** Somebody closed it before. */
    record ClosedAlready() implements ReleaseResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements ReleaseResult {}
}
