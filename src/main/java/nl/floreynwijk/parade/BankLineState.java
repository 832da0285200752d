package nl.floreynwijk.parade;

/** What became of a line of the bank. */
public enum BankLineState {
    /** The treasurer has to look at it. */
    OPEN,
    /** It paid a booking, or took a payment back. */
    MATCHED,
    /** It is not about the market. */
    ASIDE
}
