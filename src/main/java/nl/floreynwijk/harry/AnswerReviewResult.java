package nl.floreynwijk.harry;

/** What came of answering a review. */
public sealed interface AnswerReviewResult {

    /** It stands below the review. */
    record Answered() implements AnswerReviewResult {}

    /** A word in it may hurt: nobody else reads it until the office did. */
    record LookedAtFirst() implements AnswerReviewResult {}

    /** There are no words, or more than {@code longest} characters. */
    record NoAnswer(int longest) implements AnswerReviewResult {}

    /** Something in the words keeps them back. */
    record WordsRefused(TextFinding finding) implements AnswerReviewResult {}

    /** It was answered before, perhaps in another tab. */
    record AlreadyAnswered() implements AnswerReviewResult {}

    /** The office hid the review meanwhile. */
    record Hidden() implements AnswerReviewResult {}
}
