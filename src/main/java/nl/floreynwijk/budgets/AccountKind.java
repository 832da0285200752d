package nl.floreynwijk.budgets;

/**
 * What the money on a ledger account is. Money comes from where it was granted, is free, is set apart and claimed, and
 * ends where it was paid or returned.
 */
public enum AccountKind {
    /** Where money came from, below zero by what was received under one grant in one year. */
    GRANTED(true),
    /** In the budget, to be decided on. */
    FREE(false),
    /** In the savings pot of the budget. */
    SAVED(false),
    /** Set apart for one purpose. */
    RESERVED(false),
    /** An invoice that is not paid yet. */
    CLAIMED(false),
    /** Paid to one supplier for one purpose in one year. */
    PAID(true),
    /** Given back to the funder in one year. */
    RETURNED(true);

    private final boolean yearly;

    AccountKind(boolean yearly) {
        this.yearly = yearly;
    }

    /** Whether it counts what came in or went out in one year; the others hold money from year to year. */
    boolean isYearly() {
        return yearly;
    }
}
