package nl.floreynwijk.blockbudget;

import java.time.Duration;

/** What came of printing paper forms. */
public sealed interface PaperFormsResult {

    /**
     * They are written.
     *
     * @param left how many votes have no form yet, because they are printed so many at a time
     */
    record Printed(int forms, int left) implements PaperFormsResult {}

    /** Every vote that is not used has its form. */
    record NothingToPrint() implements PaperFormsResult {}

    /** This vote was used before, in this way. */
    record VotedAlready(Way way) implements PaperFormsResult {}

    /** Nobody votes now. */
    record NotNow() implements PaperFormsResult {}

    /** Forms were printed too often. */
    record TooOften(Duration retryAfter) implements PaperFormsResult {}
}
