package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A job, its two sides, and what they said of each other.
 *
 * @param isOutside whether the office asked for somebody without an account
 */
record JobSides(
        RequestId request,
        RequestState state,
        Optional<AccountId> asker,
        String askerName,
        boolean isOutside,
        Optional<AccountId> helper,
        Optional<String> helperName,
        Optional<Instant> endedAt,
        List<KeptReview> reviews) {

    /** So long nobody reads what the other side wrote without having written themselves. */
    static final Duration PATIENCE = Duration.ofDays(14);

    static JobSides in(RequestId request, ResultSet row) throws SQLException {
        return new JobSides(
                request,
                RequestState.valueOf(row.getString("state")),
                account(row.getObject("asked_by", UUID.class)),
                row.getString("asker_name"),
                row.getString("outside_name") != null,
                account(row.getObject("helper_id", UUID.class)),
                Optional.ofNullable(row.getString("helper_name")),
                Optional.ofNullable(row.getObject("ended_at", Instant.class)),
                row.getObject("id", UUID.class) == null ? List.of() : List.of(KeptReview.in(row)));
    }

    private static Optional<AccountId> account(@Nullable UUID id) {
        return Optional.ofNullable(id).map(AccountId::new);
    }

    /** The same with the reviews of both. */
    JobSides with(List<KeptReview> both) {
        return new JobSides(request, state, asker, askerName, isOutside, helper, helperName, endedAt, both);
    }

    /** On which side somebody is; empty for a stranger. */
    Optional<ReviewSide> sideOf(AccountId account) {
        if (asker.filter(account::equals).isPresent()) {
            return Optional.of(ReviewSide.ASKER);
        }
        return helper.filter(account::equals).map(_ -> ReviewSide.HELPER);
    }

    /** Who wrote a review of it themselves; empty where the office wrote it down for somebody else. */
    Optional<AccountId> writerOf(Review review) {
        return review.author().filter(it -> sideOf(it).isPresent());
    }

    /** Whether there is something to say: it is done, and both are still here, or have no account to be here with. */
    boolean isReviewable() {
        return state == RequestState.DONE && helper.isPresent() && (asker.isPresent() || isOutside);
    }

    /** Whoever could read what the other wrote does not pay it back afterwards. */
    boolean mayWrite(ReviewSide side, Instant now) {
        return isReviewable() && by(side).isEmpty() && readableBy(side, now).isEmpty();
    }

    Optional<AccountId> accountOn(ReviewSide side) {
        return side == ReviewSide.ASKER ? asker : helper;
    }

    /** Whether whoever acts for somebody else is on this side themselves. */
    boolean isBehind(ReviewSide side, Optional<AccountId> actor) {
        return actor.isPresent() && actor.equals(accountOn(side));
    }

    private Optional<String> nameOn(ReviewSide side) {
        return side == ReviewSide.ASKER ? Optional.of(askerName) : helperName;
    }

    Optional<KeptReview> by(ReviewSide side) {
        return reviews.stream().filter(it -> it.by() == side).findFirst();
    }

    /**
     * From when a side reads what the other wrote about it: once it wrote itself, or had two weeks for that. Whoever read
     * first could pay back a low mark, or write nothing at all for fear of it; so each writes what they think.
     */
    Instant readableFrom(ReviewSide side, Instant now) {
        return by(side).isPresent() ? now : endedAt.map(it -> it.plus(PATIENCE)).orElse(now);
    }

    /** Whether it is a side's turn to read what the other wrote about it. */
    boolean mayRead(ReviewSide side, Instant now) {
        return !readableFrom(side, now).isAfter(now);
    }

    /** What a side may read of what the other wrote about it. */
    private Optional<KeptReview> readableBy(ReviewSide side, Instant now) {
        return by(side.other()).filter(KeptReview::isShown).filter(_ -> mayRead(side, now));
    }

    /** As one side sees it, whether it looks itself or the office does for somebody without an account. */
    JobReviews seenBy(ReviewSide side, Instant now) {
        return seenBy(side, now, Optional.empty());
    }

    /**
     * The same where somebody may act for that side.
     *
     * @param actor who acts for that side: about or to themselves they write nothing
     */
    JobReviews seenBy(ReviewSide side, Instant now, Optional<AccountId> actor) {
        var isWaiting = by(side.other()).filter(KeptReview::isShown).isPresent()
                && readableBy(side, now).isEmpty();
        var isBehindOther = isBehind(side.other(), actor);
        return new JobReviews(
                side,
                nameOn(side.other()),
                mayWrite(side, now) && !isBehindOther,
                by(side).filter(_ -> !isBehindOther || mayRead(side.other(), now))
                        .map(KeptReview::seenByAuthor),
                readableBy(side, now).map(it -> it.seenByOther(accountOn(side).isPresent() && !isBehindOther)),
                Optional.of(readableFrom(side, now)).filter(_ -> isWaiting));
    }
}
