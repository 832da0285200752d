package nl.floreynwijk.blockbudget;

import java.time.Duration;

/** What came of confirming what somebody else read from a paper form. */
public sealed interface PaperConfirmResult {

    /** Both read the same: it is in the box. */
    record Confirmed() implements PaperConfirmResult {}

    /** They did not read the same: the form is read anew, once the entry is thrown away. */
    record Different(Choices first, Choices second) implements PaperConfirmResult {}

    /** Nobody entered this form yet. */
    record NotEntered() implements PaperConfirmResult {}

    /** The same person entered it: it takes somebody else. */
    record SamePerson() implements PaperConfirmResult {}

    /** There is no form with this code, or it is not of this round. */
    record UnknownCode() implements PaperConfirmResult {}

    /** A newer form was printed since, so this one no longer counts; what was entered is gone. */
    record VoidForm() implements PaperConfirmResult {}

    /** This vote was used before, in this way, so the form does not count; what was entered is gone. */
    record VotedAlready(Way way) implements PaperConfirmResult {}

    /** The vote was given to somebody else in the block, so the form does not count unless it is taken back. */
    record GivenAway() implements PaperConfirmResult {}

    /** It was filled in wrongly. */
    record Refused(BallotProblem problem) implements PaperConfirmResult {}

    /** Nobody votes now, and the box is closed. */
    record NotNow() implements PaperConfirmResult {}

    /** Too many codes were tried. */
    record TooOften(Duration retryAfter) implements PaperConfirmResult {}
}
