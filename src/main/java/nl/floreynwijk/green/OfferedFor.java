package nl.floreynwijk.green;

/** Why a place is held for somebody. */
public enum OfferedFor {
    /** It was their turn on the reserve list. */
    TURN,
    /** A neighbour asked whether they come along. */
    NEIGHBOUR,
    /** The shift moved, and now they would be at two places at once. */
    MOVED
}
