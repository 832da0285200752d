package nl.floreynwijk.rad;

/** What a card is about. */
public enum Theme {
    HOUSING,
    WELLBEING,
    GREEN,
    SHOPPING,
    OTHER
}
