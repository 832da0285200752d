package nl.floreynwijk.places;

/** On what ground people live in a dwelling. */
public enum Tenure {
    /** They rent it. */
    TENANT,
    /** It is theirs. */
    OWNER
}
