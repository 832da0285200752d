package nl.floreynwijk.membership;

/** What the board decided about an application. */
public enum Decision {
    APPROVED,
    REFUSED
}
