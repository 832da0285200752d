package nl.floreynwijk.parade;

/** What an edition must have before booking opens. */
public enum OpeningNeed {
    /** At least one day. */
    DAY,
    /** Where it is. */
    STREET,
    /** At least one price. */
    PRICE,
    /** Where to pay, and on whose name. */
    IBAN,
    /** What whoever books agrees to. */
    TERMS
}
