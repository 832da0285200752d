package nl.floreynwijk.parade;

/** What a line of a price is for. */
public enum LineKind {
    /** A pitch, for its days. */
    PITCH,
    /** Something that comes with it. */
    ADD_ON,
    /** Goes back after the day, whatever happens. */
    DEPOSIT
}
