package nl.floreynwijk.blockbudget;

/** How winners are chosen. */
public enum Method {
    /** So that each voter's share of the money goes to what they want. */
    EQUAL_SHARES,
    /** By the votes for each. */
    MOST_VOTES
}
