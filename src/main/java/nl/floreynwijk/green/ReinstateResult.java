package nl.floreynwijk.green;

/** What came of letting a shift go on that was called off. */
public sealed interface ReinstateResult {

    /**
     * It goes on, and so many people got a mail.
     *
     * @param guests who have no mail, and are phoned
     */
    record GoesOn(int told, int guests) implements ReinstateResult {}

    /** Nobody looks after its plot any more. */
    record PlotEnded() implements ReinstateResult {}

    /** It goes on already, or its time has come. */
    record NotNow() implements ReinstateResult {}
}
