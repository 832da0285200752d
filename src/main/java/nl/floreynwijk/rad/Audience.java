package nl.floreynwijk.rad;

/** Who may take part in an evening. */
public enum Audience {
    /** Everyone who has the evening's code. */
    ANYONE,
    /** Members, who sign in. */
    MEMBERS
}
