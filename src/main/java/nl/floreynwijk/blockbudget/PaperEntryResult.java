package nl.floreynwijk.blockbudget;

import java.time.Duration;

/** What came of entering what stands on a paper form. */
public sealed interface PaperEntryResult {

    /** It waits for somebody else to confirm it, since now or before. */
    record Entered() implements PaperEntryResult {}

    /**
     * This form was entered before and still waits.
     *
     * @param byYou whether by the same person, who cannot confirm it
     */
    record Waiting(boolean byYou) implements PaperEntryResult {}

    /** There is no form with this code, or it is not of this round. */
    record UnknownCode() implements PaperEntryResult {}

    /** A newer form was printed since, so this one no longer counts. */
    record VoidForm() implements PaperEntryResult {}

    /** This vote was used before, in this way, so the form does not count. */
    record VotedAlready(Way way) implements PaperEntryResult {}

    /** The vote was given to somebody else in the block, so the form does not count unless it is taken back. */
    record GivenAway() implements PaperEntryResult {}

    /** It was filled in wrongly. */
    record Refused(BallotProblem problem) implements PaperEntryResult {}

    /** Nobody votes now; after voting, only what was entered before is read anew. */
    record NotNow() implements PaperEntryResult {}

    /** Too many codes were tried. */
    record TooOften(Duration retryAfter) implements PaperEntryResult {}
}
