package nl.floreynwijk.blockbudget;

/** What came of removing what somebody wrote. */
public sealed interface RemoveCommentResult {

    /** Its words are gone, now or already before. */
    record Removed() implements RemoveCommentResult {}

    /** All read why the office removed it, so there has to be a reason. */
    record NoReason() implements RemoveCommentResult {}
}
