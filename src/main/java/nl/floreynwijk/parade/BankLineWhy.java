package nl.floreynwijk.parade;

/** Why a line of the bank waits for the treasurer. */
public enum BankLineWhy {
    /** It mentions no number of ours. */
    NO_REFERENCE,
    /** It mentions a number that no invoice has. */
    UNKNOWN_NUMBER,
    /** Nothing is owed any more for what it mentions. */
    ALREADY_PAID,
    /** Another amount is owed for what it mentions. */
    AMOUNT_DIFFERS,
    /** It mentions more than one number, and what is owed for them does not add up to it. */
    SEVERAL,
    /** The bank took something back, and it does not show what. */
    TAKEN_BACK
}
