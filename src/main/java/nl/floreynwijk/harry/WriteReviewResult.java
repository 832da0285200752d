package nl.floreynwijk.harry;

import java.util.Set;

/** What came of writing a review. */
public sealed interface WriteReviewResult {

    /** It is there; the other side reads it when it is their turn to. */
    record Written() implements WriteReviewResult {}

    /** A word in it may hurt: nobody else reads it until the office did. */
    record LookedAtFirst() implements WriteReviewResult {}

    /** Not all of it can be taken. */
    record Refused(Set<ReviewPlan.Problem> problems) implements WriteReviewResult {}

    /** Something in the words keeps them back. */
    record WordsRefused(TextFinding finding) implements WriteReviewResult {}

    /** It is not done yet, or one of the two is no longer here. */
    record NotNow() implements WriteReviewResult {}

    /** This side said what it had to say: once, and not again. */
    record AlreadyReviewed() implements WriteReviewResult {}
}
