package nl.floreynwijk.parade;

/** What a price is for, each day. */
public enum PriceUnit {
    /** Each metre of the pitch that was begun. */
    METRE,
    /** The whole pitch. */
    PITCH
}
