package nl.floreynwijk.harry;

/** What came of a decision of the office about a review. */
public sealed interface DecideReviewResult {

    record Decided() implements DecideReviewResult {}

    /** There is none, or it is longer than {@code longest} characters. */
    record NoReason(int longest) implements DecideReviewResult {}

    /** It was written by whoever wants to decide, or is about them: somebody else of the office decides. */
    record OwnReview() implements DecideReviewResult {}

    /** Somebody else decided, answered or reported it since it was looked at. */
    record ChangedMeanwhile() implements DecideReviewResult {}
}
