package nl.floreynwijk.green;

/** How heavy the work of a shift is. */
public enum Heaviness {
    /** Standing and walking; sitting now and then is fine. */
    LIGHT,
    MIDDLING,
    /** Digging, lifting, carrying. */
    HEAVY
}
