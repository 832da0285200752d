package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one side of a job says of the other, once and for good. Whoever it is about may answer it once, and report it once
 * to the office, which may hide it.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("harry_review")
class Review {

    static final int LONGEST_ANSWER = 500;
    static final int LONGEST_REPORT = 300;

    @Id
    private final ReviewId id;

    private final RequestId requestId;
    private final boolean byAsker;
    private final int competent;
    private final int friendly;
    private final int reliable;
    private final String words;
    private final Instant writtenAt;
    private @Nullable AccountId authorId;
    private @Nullable AccountId aboutId;
    private String doubts = "";
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private String answerDoubts = "";
    private @Nullable String answerHidden;
    private @Nullable String report;
    private @Nullable Instant reportedAt;
    private @Nullable String hiddenReason;
    private @Nullable AccountId decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a review from its row. */
    Review(
            ReviewId id,
            RequestId requestId,
            boolean byAsker,
            int competent,
            int friendly,
            int reliable,
            String words,
            Instant writtenAt) {
        this.id = id;
        this.requestId = requestId;
        this.byAsker = byAsker;
        this.competent = competent;
        this.friendly = friendly;
        this.reliable = reliable;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    /**
     * What this side of a job says.
     *
     * @param author who wrote it: the side itself, or the office for somebody without an account
     * @param about nobody for somebody without an account
     */
    static Review written(
            RequestId request,
            ReviewSide side,
            AccountId author,
            Optional<AccountId> about,
            ReviewPlan plan,
            Set<Doubt> found,
            Instant now) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a review: " + plan.problems());
        }
        var review = new Review(
                ReviewId.random(),
                request,
                side == ReviewSide.ASKER,
                plan.competent(),
                plan.friendly(),
                plan.reliable(),
                plan.words(),
                now);
        review.authorId = author;
        review.aboutId = about.orElse(null);
        review.doubts = CodeSets.written(found);
        return review;
    }

    /** Whoever it is about says what they think of it. */
    void answer(String text, Set<Doubt> found, Instant now) {
        if (isAnswered() || isHidden() || isInDoubt()) {
            throw new IllegalStateException("It is answered once, while it is there to read");
        }
        answer = text;
        answerDoubts = CodeSets.written(found);
        answeredAt = now;
    }

    /** Whoever it is about wants the office to look at it. */
    void report(String reason, Instant now) {
        if (wasReported() || isHidden() || isInDoubt()) {
            throw new IllegalStateException("It is reported once, while it is there to read");
        }
        report = reason;
        reportedAt = now;
    }

    /** The office read it, and leaves it and its answer as they are. */
    void clear(AccountId by, Instant now) {
        doubts = "";
        answerDoubts = "";
        decide(by, now);
    }

    /** The office takes the answer away from everybody but whoever gave it; the review stays. */
    void hideAnswer(String reason, AccountId by, Instant now) {
        if (!isAnswered()) {
            throw new IllegalStateException("There is no answer");
        }
        answerHidden = reason;
        answerDoubts = "";
        // Of a report that still waits, this says nothing
        if (!isReportOpen()) {
            decide(by, now);
        }
    }

    /** The office takes it away from everybody but its author. */
    void hide(String reason, AccountId by, Instant now) {
        hiddenReason = reason;
        decide(by, now);
    }

    private void decide(AccountId by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean isInDoubt() {
        return !doubts.isEmpty();
    }

    boolean isAnswerInDoubt() {
        return !answerDoubts.isEmpty();
    }

    boolean isHidden() {
        return hiddenReason != null;
    }

    boolean wasReported() {
        return report != null;
    }

    /** Whether the office has to say something of a report: what it said of something else came before. */
    boolean isReportOpen() {
        return reportedAt != null && !isHidden() && (decidedAt == null || decidedAt.isBefore(reportedAt));
    }

    /** Whether there is something that the office has to read. */
    boolean isWaiting() {
        return !isHidden() && (isInDoubt() || isAnswerInDoubt() || isReportOpen());
    }

    boolean concerns(AccountId account) {
        return account.equals(authorId) || account.equals(aboutId);
    }

    ReviewId id() {
        return id;
    }

    RequestId request() {
        return requestId;
    }

    ReviewSide by() {
        return byAsker ? ReviewSide.ASKER : ReviewSide.HELPER;
    }

    Optional<AccountId> author() {
        return Optional.ofNullable(authorId);
    }

    Optional<AccountId> about() {
        return Optional.ofNullable(aboutId);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
