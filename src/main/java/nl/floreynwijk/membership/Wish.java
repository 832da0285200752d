package nl.floreynwijk.membership;

/** What somebody would like to do in the neighbourhood; it binds them to nothing. */
public enum Wish {
    VOTE,
    HELP,
    OFFER,
    GREEN,
    STALL,
    CARE
}
