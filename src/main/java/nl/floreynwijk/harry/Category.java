package nl.floreynwijk.harry;

/** What kind of work it is. */
public enum Category {
    WATER,
    HEATING,
    ELECTRICITY,
    DOORS,
    WINDOWS,
    WALLS,
    FLOORS,
    KITCHEN,
    GARDEN,
    OUTSIDE,
    /** Hanging up, assembling, and other odd jobs. */
    HANGING,
    /** What several homes have together. */
    SHARED
}
