package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;

/** What can become of a review, and who reads it when. */
class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final AccountId RIA = AccountId.random();
    private static final AccountId HENK = AccountId.random();

    private final RequestId request = RequestId.random();

    private Review written(Set<Doubt> doubts) {
        return Review.written(
                request, ReviewSide.ASKER, RIA, Optional.of(HENK), new ReviewPlan(4, 5, 3, "Fijn."), doubts, NOW);
    }

    @Test
    void marksGoFromOneToFiveAndWordsMayBeEmpty() {
        assertThat(new ReviewPlan(1, 5, 3, "  ").problems()).isEmpty();
        assertThat(new ReviewPlan(0, 6, 3, "a".repeat(501)).problems())
                .containsExactlyInAnyOrder(
                        ReviewPlan.Problem.COMPETENT, ReviewPlan.Problem.FRIENDLY, ReviewPlan.Problem.WORDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Review.written(
                        request, ReviewSide.ASKER, RIA, Optional.empty(), new ReviewPlan(0, 1, 1, ""), Set.of(), NOW));
    }

    @Test
    void itIsAnsweredOnceAndNotWhileItIsInDoubtOrHidden() {
        var review = written(Set.of());
        review.answer("Dank u.", Set.of(), NOW);

        assertThatIllegalStateException().isThrownBy(() -> review.answer("Nog iets.", Set.of(), NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> written(Set.of(Doubt.ABUSE)).answer("Dank u.", Set.of(), NOW));
        var hidden = written(Set.of());
        hidden.hide("Kwetsend", RIA, NOW);
        assertThatIllegalStateException().isThrownBy(() -> hidden.answer("Dank u.", Set.of(), NOW));
    }

    @Test
    void itIsReportedOnceAndTheOfficeDecidesOnce() {
        var review = written(Set.of());
        assertThat(review.isWaiting()).isFalse();

        review.report("Dit klopt niet.", NOW);
        assertThat(review.isWaiting()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> review.report("Echt niet.", NOW));

        review.clear(AccountId.random(), NOW.plusSeconds(1));
        assertThat(review.isWaiting()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> review.report("Toch niet.", NOW));
    }

    @Test
    void whatWasClearedBeforeItWasReportedWaitsAgain() {
        var review = written(Set.of(Doubt.ABUSE));
        assertThat(review.isWaiting()).isTrue();
        review.clear(AccountId.random(), NOW);

        review.report("Dit klopt niet.", NOW.plusSeconds(1));

        assertThat(review.isReportOpen()).isTrue();
    }

    @Test
    void anAnswerThatIsHiddenLeavesTheReportToBeDecided() {
        var review = written(Set.of());
        review.report("Dit klopt niet.", NOW);
        review.answer("Rare vent.", Set.of(Doubt.ABUSE), NOW);

        review.hideAnswer("Kwetsend", AccountId.random(), NOW.plusSeconds(1));

        assertThat(review.isReportOpen()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> written(Set.of()).hideAnswer("Kwetsend", AccountId.random(), NOW));
    }

    private KeptReview kept(ReviewSide by, Set<Doubt> doubts) {
        return new KeptReview(
                ReviewId.random(),
                request,
                by,
                Optional.of(by == ReviewSide.ASKER ? RIA : HENK),
                Optional.of(by == ReviewSide.ASKER ? HENK : RIA),
                new ReviewPlan(4, 5, 3, "Fijn."),
                doubts,
                NOW,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                0);
    }

    private JobSides job(RequestState state, KeptReview... reviews) {
        return new JobSides(
                request,
                state,
                Optional.of(RIA),
                "Ria W.",
                false,
                Optional.of(HENK),
                Optional.of("Henk B."),
                Optional.of(NOW),
                List.of(reviews));
    }

    @Test
    void nobodyReadsWhatWasSaidOfThemBeforeTheyWroteOrTwoWeeksWentBy() {
        var one = job(RequestState.DONE, kept(ReviewSide.ASKER, Set.of()));

        var henk = one.seenBy(ReviewSide.HELPER, NOW.plus(Duration.ofDays(13)));
        assertThat(henk.theirs()).isEmpty();
        assertThat(henk.theirsFrom()).contains(NOW.plus(Duration.ofDays(14)));
        assertThat(henk.mayWrite()).isTrue();

        var later = one.seenBy(ReviewSide.HELPER, NOW.plus(Duration.ofDays(14)));
        assertThat(later.theirs()).isPresent();
        assertThat(later.theirsFrom()).isEmpty();
        assertThat(later.mayWrite()).as("nobody pays back what they could read").isFalse();

        var both = job(RequestState.DONE, kept(ReviewSide.ASKER, Set.of()), kept(ReviewSide.HELPER, Set.of()))
                .seenBy(ReviewSide.HELPER, NOW);
        assertThat(both.theirs()).isPresent();
        assertThat(both.mayWrite()).isFalse();
    }

    @Test
    void whatIsInDoubtIsSeenByItsAuthorOnly() {
        var job = job(RequestState.DONE, kept(ReviewSide.ASKER, Set.of(Doubt.ABUSE)));

        assertThat(job.seenBy(ReviewSide.ASKER, NOW).mine())
                .hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo(SeenReview.Standing.LOOKED_AT));
        var henk = job.seenBy(ReviewSide.HELPER, NOW.plus(Duration.ofDays(20)));
        assertThat(henk.theirs()).isEmpty();
        assertThat(henk.theirsFrom()).isEmpty();
        assertThat(henk.mayWrite()).isTrue();
    }

    @Test
    void onlyWhatIsDoneIsReviewedAndOnlyByItsTwoSides() {
        assertThat(job(RequestState.DONE).isReviewable()).isTrue();
        assertThat(job(RequestState.AGREED).isReviewable()).isFalse();
        assertThat(job(RequestState.DONE).sideOf(RIA)).contains(ReviewSide.ASKER);
        assertThat(job(RequestState.DONE).sideOf(HENK)).contains(ReviewSide.HELPER);
        assertThat(job(RequestState.DONE).sideOf(AccountId.random())).isEmpty();
    }
}
