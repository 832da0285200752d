package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;

/**
 * A review as one of its two sides sees it.
 *
 * @param standing whether others see it too
 * @param hiddenReason why the office hid what the viewer wrote, the review or the answer; empty when it did not
 * @param answer of the one it is about
 * @param isAnswerLookedAt whether the office reads the answer first; for the eyes of whoever gave it
 * @param mayAnswer whether the viewer may answer it
 * @param mayReport whether the viewer may report it to the office
 * @param isReported whether the viewer did, and the office did not decide yet
 */
public record SeenReview(
        ReviewId id,
        ReviewSide by,
        ReviewPlan plan,
        Instant writtenAt,
        Standing standing,
        Optional<String> hiddenReason,
        Optional<String> answer,
        boolean isAnswerLookedAt,
        boolean mayAnswer,
        boolean mayReport,
        boolean isReported) {

    /** Whether others see it. */
    public enum Standing {
        SHOWN,
        /** The office reads it first. */
        LOOKED_AT,
        /** The office hid it. */
        HIDDEN
    }
}
