package nl.floreynwijk.parade;

/** What comes with a pitch. */
public enum AddOnKind {
    /** Power, 230 V and 16 A. */
    POWER_230,
    /** Power, 400 V. */
    POWER_400,
    /** A table. */
    TABLE,
    /** A tent or a market stall. */
    TENT,
    /** A place for one more car. */
    CAR,
    /** Something else. */
    OTHER
}
