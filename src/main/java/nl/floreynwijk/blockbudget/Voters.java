package nl.floreynwijk.blockbudget;

/** Who has a vote in a round. */
public enum Voters {
    /** Each dwelling of the block has one, whoever of its household uses it. */
    DWELLINGS,
    /** Each member who lives in the block and votes has one. */
    MEMBERS
}
