package nl.floreynwijk.blockbudget;

import java.time.Duration;

/** What came of looking for a ballot by its receipt. */
public sealed interface LookUpResult {

    /** It is in the box and says this; as long as there is voting it can be changed. */
    record Found(Choices choices, boolean canChange) implements LookUpResult {}

    /** There is no ballot with this receipt. */
    record NotFound() implements LookUpResult {}

    /** Too many receipts were tried. */
    record TooOften(Duration retryAfter) implements LookUpResult {}
}
