package nl.floreynwijk.parade;

/** Which of the two papers it is. */
public enum InvoiceKind {
    /** Asks for money. */
    INVOICE,
    /** Asks for less, or gives money back. */
    CREDIT
}
