package nl.floreynwijk.harry;

/** What somebody has to do with a job. */
public enum Side {
    /** They asked, or the office did for somebody without an account. */
    ASKER,
    /** They do it. */
    HELPER,
    /** It reached them. */
    ASKED,
    /** They see to all of it. */
    OFFICE
}
