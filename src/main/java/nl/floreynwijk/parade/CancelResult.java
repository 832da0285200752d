package nl.floreynwijk.parade;

/** What came of cancelling one's own booking, or pitches of it. */
public sealed interface CancelResult {

    /** It is cancelled, and the money is as this says. */
    record Cancelled(RefundPreview money) implements CancelResult {}

    /** Something else goes back by now than they saw; nothing was cancelled. */
    record Otherwise(RefundPreview now) implements CancelResult {}

    /** By themselves it is too late. */
    record TooLate() implements CancelResult {}

    /** There is nothing to cancel: it is over, or somebody else's, or not these pitches. */
    record Gone() implements CancelResult {}
}
