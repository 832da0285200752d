package nl.floreynwijk.harry;

/** What came of reporting a review to the office. */
public sealed interface ReportReviewResult {

    /** The office looks at it; until it decided, it stays. */
    record Reported() implements ReportReviewResult {}

    /** There is none, or it is longer than {@code longest} characters. */
    record NoReason(int longest) implements ReportReviewResult {}

    /** It was reported before: the office decides once. */
    record AlreadyReported() implements ReportReviewResult {}

    /** The office hid it meanwhile. */
    record Hidden() implements ReportReviewResult {}
}
