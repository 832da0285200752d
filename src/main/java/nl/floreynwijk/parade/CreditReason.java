package nl.floreynwijk.parade;

/** Why a credit note was made. */
public enum CreditReason {
    /** Whoever booked cancelled it, wholly or in part. */
    CANCELLED,
    /** Whoever booked stepped back while it was uncertain whether the edition goes on. */
    UNCERTAIN,
    /** The organiser cancelled it. */
    ORGANISER,
    /** The edition does not go on. */
    EDITION,
    /** It was not paid in time, and nothing is owed any more. */
    UNPAID,
    /** The deposit goes back after the day. */
    DEPOSIT
}
