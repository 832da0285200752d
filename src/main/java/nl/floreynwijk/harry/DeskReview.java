package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A review that waits for the office.
 *
 * @param author who wrote it, or said it to the office
 * @param about whom it is about; empty, as the author, when they are no longer here
 * @param doubts why others do not read it yet
 * @param answerDoubts why others do not read the answer yet
 * @param report why the one it is about reported it; empty when they did not, or the office decided
 */
public record DeskReview(
        ReviewId id,
        RequestId request,
        ReviewSide by,
        Optional<String> author,
        Optional<String> about,
        ReviewPlan plan,
        Instant writtenAt,
        Set<Doubt> doubts,
        Optional<String> answer,
        Set<Doubt> answerDoubts,
        Optional<String> report,
        int version) {}
