package nl.floreynwijk.parade;

/** Which way money went. */
public enum PaymentKind {
    /** It came in. */
    PAYMENT,
    /** It went back. */
    REFUND
}
