package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of withdrawing a payment file. */
public sealed interface WithdrawalResult {

    /** So many invoices can be paid once more. */
    record Withdrawn(int payments, Euros total) implements WithdrawalResult {}

    record WithdrawnAlready() implements WithdrawalResult {}

    /** The bank paid all of it. */
    record PaidAlready() implements WithdrawalResult {}
}
