package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of booking a transfer. */
sealed interface Posting {

    /** It is in the books, now or already before. */
    record Posted() implements Posting {}

    /** There is not that much on the account; nothing was booked. */
    record NotEnough(LedgerAccount account, Euros available) implements Posting {}

    /** The books of that year are closed; nothing was booked. */
    record YearClosed(int year) implements Posting {}

    /** It was reversed before, and that happens once. */
    record ReversedAlready() implements Posting {}
}
