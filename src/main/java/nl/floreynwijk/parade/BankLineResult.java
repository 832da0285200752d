package nl.floreynwijk.parade;

/** What came of deciding on a line of the bank. */
public sealed interface BankLineResult {

    /** So it is. */
    record Done() implements BankLineResult {}

    /** Somebody decided on it before. */
    record NotNow() implements BankLineResult {}

    /** The bank took something back, and nothing of that amount was booked for this booking. */
    record NothingTaken() implements BankLineResult {}

    /** There is no such line or booking, or nothing was ever asked for it. */
    record Unknown() implements BankLineResult {}
}
