package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.CodeSets;

/** All that is kept of a review, and who may see what of it. */
record KeptReview(
        ReviewId id,
        RequestId request,
        ReviewSide by,
        Optional<AccountId> author,
        Optional<AccountId> about,
        ReviewPlan plan,
        Set<Doubt> doubts,
        Instant writtenAt,
        Optional<String> answer,
        Set<Doubt> answerDoubts,
        Optional<String> answerHidden,
        Optional<String> report,
        boolean isReportOpen,
        Optional<String> hiddenReason,
        int version) {

    static KeptReview in(ResultSet row) throws SQLException {
        var hidden = Optional.ofNullable(row.getString("hidden_reason"));
        return new KeptReview(
                new ReviewId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getBoolean("by_asker") ? ReviewSide.ASKER : ReviewSide.HELPER,
                Optional.ofNullable(row.getObject("author_id", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("about_id", UUID.class)).map(AccountId::new),
                planIn(row),
                CodeSets.read(row.getString("doubts"), Doubt.class),
                row.getObject("written_at", Instant.class),
                Optional.ofNullable(row.getString("answer")),
                CodeSets.read(row.getString("answer_doubts"), Doubt.class),
                Optional.ofNullable(row.getString("answer_hidden")),
                Optional.ofNullable(row.getString("report")),
                hidden.isEmpty() && isReportOpen(row),
                hidden,
                row.getInt("version"));
    }

    static ReviewPlan planIn(ResultSet row) throws SQLException {
        return new ReviewPlan(
                row.getInt("competent"), row.getInt("friendly"), row.getInt("reliable"), row.getString("words"));
    }

    private static boolean isReportOpen(ResultSet row) throws SQLException {
        var reported = Optional.ofNullable(row.getObject("reported_at", Instant.class));
        var decided = Optional.ofNullable(row.getObject("decided_at", Instant.class));
        return reported.filter(it -> decided.isEmpty() || decided.get().isBefore(it))
                .isPresent();
    }

    /** Whether they wrote it, or it is about them. */
    boolean isOf(AccountId account) {
        return author.filter(account::equals).isPresent()
                || about.filter(account::equals).isPresent();
    }

    /** Whether the one it is about may read it, once it is their turn. */
    boolean isShown() {
        return doubts.isEmpty() && hiddenReason.isEmpty();
    }

    /** As everybody reads it who may read the review. */
    Optional<String> shownAnswer() {
        return answer.filter(_ -> answerDoubts.isEmpty() && answerHidden.isEmpty());
    }

    /** To its author: all of it, and what became of it. */
    SeenReview seenByAuthor() {
        return new SeenReview(
                id, by, plan, writtenAt, standing(), hiddenReason, shownAnswer(), false, false, false, false);
    }

    /** To the one it is about, who may answer and report it where they have an account. */
    SeenReview seenByOther(boolean mayReply) {
        return new SeenReview(
                id,
                by,
                plan,
                writtenAt,
                standing(),
                answerHidden,
                answer,
                !answerDoubts.isEmpty(),
                mayReply && answer.isEmpty(),
                mayReply && report.isEmpty(),
                isReportOpen);
    }

    private SeenReview.Standing standing() {
        if (hiddenReason.isPresent()) {
            return SeenReview.Standing.HIDDEN;
        }
        return doubts.isEmpty() ? SeenReview.Standing.SHOWN : SeenReview.Standing.LOOKED_AT;
    }
}
