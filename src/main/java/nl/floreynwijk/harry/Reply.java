package nl.floreynwijk.harry;

/** What somebody says to a {@link Question}. */
public enum Reply {
    YES,
    NO,
    /** They do not know: the more serious of the two is taken. */
    UNSURE
}
