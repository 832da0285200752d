package nl.floreynwijk.budgets;

/** How far an invoice is. */
public enum ExpenseState {
    /** A second person is to look at it. */
    WAITING,
    /** It can be paid. */
    READY,
    /** It is in a payment file that went to the bank. */
    ORDERED,
    PAID,
    /** It will not be paid: a mistake, or a second person did not agree. */
    CANCELLED
}
