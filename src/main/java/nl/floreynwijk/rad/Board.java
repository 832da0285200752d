package nl.floreynwijk.rad;

/** What everybody sees of the cards. */
public enum Board {
    /** Nothing: nobody follows the others. */
    HIDDEN,
    /** The cards with the most coins first. */
    COINS,
    /** By their numbers. */
    NUMBER,
    /** Each theme apart, and in it the cards with the most coins first. */
    THEME
}
