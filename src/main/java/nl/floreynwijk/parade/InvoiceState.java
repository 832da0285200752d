package nl.floreynwijk.parade;

/** How far an invoice is. */
public enum InvoiceState {
    /** Something is to be paid, and there is time left. */
    OPEN,
    /** Something is to be paid, and the day passed. */
    LATE,
    /** All that is not credited is paid. */
    PAID,
    /** Nothing is asked any more. */
    CREDITED,
    /** More was paid than is asked. */
    TO_REFUND
}
