package nl.floreynwijk.parade;

/** What kind of thing there is to see or do. */
public enum ActivityKind {
    /** Music and other performances. */
    MUSIC,
    /** Sport. */
    SPORT,
    /** Games. */
    PLAY,
    /** For children. */
    CHILDREN,
    /** Food and drink. */
    FOOD,
    /** None of these. */
    OTHER
}
