package nl.floreynwijk.harry;

/** Whom a request reached until now. */
public enum Reached {
    NOBODY,
    /** Those whose turn it was, or the one who was picked. */
    FIRST,
    /** Everybody it fits. */
    WIDER,
    /** Nobody answered: the office sees to it. */
    OFFICE
}
