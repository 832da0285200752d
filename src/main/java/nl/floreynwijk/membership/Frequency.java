package nl.floreynwijk.membership;

/** How often a contribution is asked. */
public enum Frequency {
    ONCE,
    YEARLY,
    MONTHLY
}
