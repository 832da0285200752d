package nl.floreynwijk.harry;

/** How far a neighbour comes. */
public enum Reach {
    /** In their own street. */
    STREET,
    /** As far as the digits of their postcode go. */
    POSTCODE,
    /** Everywhere in the neighbourhood. */
    NEIGHBOURHOOD
}
