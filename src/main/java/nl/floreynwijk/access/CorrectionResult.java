package nl.floreynwijk.access;

/** What came of correcting somebody's name or mail address. */
public sealed interface CorrectionResult {

    /** The account has them now; nothing is told where it had them already. */
    record Corrected() implements CorrectionResult {}

    /** Nobody can be called this. */
    record NotAName() implements CorrectionResult {}

    /** What was typed is no mail address. */
    record NotAnAddress() implements CorrectionResult {}

    /** Another account has this address. */
    record AddressTaken() implements CorrectionResult {}

    /** Somebody else changed the account while it was on screen. */
    record ChangedMeanwhile() implements CorrectionResult {}
}
