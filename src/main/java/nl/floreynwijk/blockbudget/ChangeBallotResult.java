package nl.floreynwijk.blockbudget;

import java.time.Duration;
import java.time.Instant;

/** What came of changing a ballot. */
public sealed interface ChangeBallotResult {

    /** It says this from now on. */
    record Changed() implements ChangeBallotResult {}

    /** There is no ballot with this receipt. */
    record NotFound() implements ChangeBallotResult {}

    /** Voting is over, so it stays as it is. */
    record TooLate(Instant closed) implements ChangeBallotResult {}

    /** It was filled in wrongly. */
    record Refused(BallotProblem problem) implements ChangeBallotResult {}

    /** Too many receipts were tried. */
    record TooOften(Duration retryAfter) implements ChangeBallotResult {}
}
