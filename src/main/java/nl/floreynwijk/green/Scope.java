package nl.floreynwijk.green;

/** Which shifts of a series a change is for. */
public enum Scope {
    THIS,
    /** This one and all that come after it. */
    LATER,
    /** All that are still to come. */
    ALL
}
