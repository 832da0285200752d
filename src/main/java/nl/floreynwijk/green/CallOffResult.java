package nl.floreynwijk.green;

/** What came of calling shifts off. */
public sealed interface CallOffResult {

    /**
     * So many do not go on, and so many people got a mail.
     *
     * @param guests who have no mail, and are phoned
     */
    record CalledOff(int shifts, int told, int guests) implements CallOffResult {}

    /** People read why, in at most so many characters. */
    record NoReason(int longest) implements CallOffResult {}

    /** There is nothing left to call off. */
    record NothingAhead() implements CallOffResult {}
}
