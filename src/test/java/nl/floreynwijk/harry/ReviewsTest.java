package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Ria, who asked, and Henk, who helped, say of each other, and what the other answers. */
@PortalTest
class ReviewsTest {

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewDesk desk;

    @Autowired
    TestReviews said;

    @Autowired
    RequestRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private AccountId ria = AccountId.random();
    private AccountId henk = AccountId.random();
    private RequestId job = RequestId.random();

    @BeforeEach
    void aJobIsDone() {
        said.clear();
        ria = people.open("Ria", Role.MEMBER);
        henk = people.open("Henk", Role.MEMBER);
        job = rows.done(ria, henk);
    }

    @Test
    void bothSidesSayWhatTheyThinkOfEachOther() {
        assertThat(said.seenBy(ria, job).mayWrite()).isTrue();
        assertThat(said.write(ria, job, TestReviews.GOOD)).isEqualTo(new WriteReviewResult.Written());
        assertThat(said.write(henk, job, new ReviewPlan(4, 5, 5, ""))).isEqualTo(new WriteReviewResult.Written());

        assertThat(said.seenBy(henk, job).theirs()).hasValueSatisfying(it -> {
            assertThat(it.plan()).isEqualTo(TestReviews.GOOD);
            assertThat(it.mayAnswer()).isTrue();
            assertThat(it.mayReport()).isTrue();
        });
        assertThat(said.seenBy(ria, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.plan().friendly()).isEqualTo(5));
        assertThat(said.seenBy(ria, job).mine())
                .hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo(SeenReview.Standing.SHOWN));
    }

    @Test
    void whoeverWroteNothingReadsAfterTwoWeeksAndHearsSo() {
        said.write(ria, job, TestReviews.GOOD);

        assertThat(said.mailsTo(henk)).containsExactly("Een buur schreef over u");
        assertThat(said.seenBy(henk, job).theirs()).isEmpty();
        assertThat(said.seenBy(henk, job).theirsFrom()).isPresent();
        clock.advance(Duration.ofDays(14).plusMinutes(1));
        assertThat(said.seenBy(henk, job).theirs()).isPresent();
    }

    @Test
    void eachSaysItOnce() {
        said.write(ria, job, TestReviews.GOOD);

        assertThat(said.write(ria, job, "Toch minder.")).isEqualTo(new WriteReviewResult.AlreadyReviewed());
        assertThat(said.seenBy(ria, job).mayWrite()).isFalse();
    }

    @Test
    void whatIsNotDoneOrHasNoHelperAnyMoreIsNotReviewed() {
        var agreed = rows.agreed(ria, henk);
        var alone = rows.done(ria, henk);
        rows.forget(alone, "helper_id");
        var nobodys = rows.done(ria, henk);
        rows.forget(nobodys, "asked_by");

        assertThat(said.write(ria, agreed, TestReviews.GOOD)).isEqualTo(new WriteReviewResult.NotNow());
        assertThat(said.write(ria, alone, TestReviews.GOOD)).isEqualTo(new WriteReviewResult.NotNow());
        assertThat(said.write(henk, nobodys, TestReviews.GOOD)).isEqualTo(new WriteReviewResult.NotNow());
        people.signIn(ria);
        assertThat(reviews.of(agreed)).isEmpty();
        assertThat(reviews.of(alone))
                .hasValueSatisfying(it -> assertThat(it.mayWrite()).isFalse());
    }

    @Test
    void aStrangerNeitherReadsNorWritesNorAnswersNorReports() {
        said.write(ria, job, TestReviews.GOOD);
        said.write(henk, job, TestReviews.GOOD);
        var id = said.seenBy(henk, job).theirs().orElseThrow().id();
        people.signedIn("Bram", Role.MEMBER);

        assertThat(reviews.of(job)).isEmpty();
        assertThat(reviews.of(RequestId.random())).isEmpty();
        TestReviews.denied(() -> reviews.write(job, TestReviews.GOOD));
        TestReviews.denied(() -> reviews.write(RequestId.random(), TestReviews.GOOD));
        TestReviews.denied(() -> reviews.answer(id, "Dank u."));
        TestReviews.denied(() -> reviews.report(id, "Dit klopt niet."));
        TestReviews.denied(() -> reviews.report(ReviewId.random(), "Dit klopt niet."));
        people.signIn(ria);
        TestReviews.denied(() -> reviews.answer(id, "Dank u."));
        TestReviews.denied(() -> desk.list());
        TestReviews.denied(() -> desk.write(job, TestReviews.GOOD));
        people.signedIn("Grace", Role.RESIDENT);
        TestReviews.denied(() -> reviews.of(job));
    }

    @Test
    void marksAreAskedForAndWordsThatGiveAPhoneNumberAreKeptBack() {
        assertThat(said.write(ria, job, new ReviewPlan(0, 3, 6, "")))
                .isEqualTo(new WriteReviewResult.Refused(
                        Set.of(ReviewPlan.Problem.COMPETENT, ReviewPlan.Problem.RELIABLE)));
        assertThat(said.write(ria, job, "Bel hem: 06 12 34 56 78."))
                .isEqualTo(new WriteReviewResult.WordsRefused(new TextFinding.Contact("06 12 34 56 78")));
        assertThat(said.write(ria, job, "Zijn bsn is 111222333."))
                .isEqualTo(new WriteReviewResult.WordsRefused(new TextFinding.CitizenNumber()));
        assertThat(said.seenBy(ria, job).mayWrite()).isTrue();
    }

    @Test
    void aReviewMayNameWorkThatIsNoneForNeighbours() {
        assertThat(said.write(ria, job, "Hij bleef van de groepenkast en de cv-ketel af."))
                .isEqualTo(new WriteReviewResult.Written());
    }

    @Test
    void whoeverItIsAboutAnswersOnce() {
        var id = said.ofBoth(job, ria, henk);

        assertThat(reviews.answer(id, " ")).isEqualTo(new AnswerReviewResult.NoAnswer(Reviews.LONGEST_ANSWER));
        assertThat(reviews.answer(id, "Mail mij op henk@voorbeeld.example"))
                .isInstanceOf(AnswerReviewResult.WordsRefused.class);
        assertThat(reviews.answer(id, "Graag gedaan.")).isEqualTo(new AnswerReviewResult.Answered());
        assertThat(reviews.answer(id, "Nog iets.")).isEqualTo(new AnswerReviewResult.AlreadyAnswered());

        assertThat(said.seenBy(ria, job).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).contains("Graag gedaan."));
        assertThat(said.mailsTo(ria)).containsOnlyOnce("Uw buur heeft geantwoord");
        assertThat(said.seenBy(henk, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.mayAnswer()).isFalse());
    }

    @Test
    void nobodyAnswersOrReportsWhatTheyMayNotReadYet() {
        said.write(ria, job, TestReviews.GOOD);
        var id = said.seenBy(ria, job).mine().orElseThrow().id();
        people.signIn(henk);

        TestReviews.denied(() -> reviews.answer(id, "Dank u."));
        TestReviews.denied(() -> reviews.report(id, "Dit klopt niet."));
        clock.advance(Duration.ofDays(15));
        assertThat(reviews.answer(id, "Dank u.")).isEqualTo(new AnswerReviewResult.Answered());
    }

    @Test
    void ofWhoeverIsForgottenTheMarksStayAndTheWordsGo() {
        var id = said.ofBoth(job, ria, henk);
        reviews.answer(id, "Graag gedaan.");
        reviews.report(id, "Ria heet anders.");

        events.publishEvent(new AccountErased(ria));

        assertThat(row(id)).containsExactly("null", henk.toString(), "5", "", "null", "null");
        assertThat(said.seenBy(henk, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.plan()).isEqualTo(new ReviewPlan(5, 4, 5, "")));
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(desk.waiting()).isZero();

        events.publishEvent(new AccountErased(henk));
        assertThat(row(id)).containsExactly("null", "null", "5", "", "null", "null");
    }

    private List<String> row(ReviewId id) {
        return database.sql("""
                        select author_id, about_id, competent, words, answer, report from harry_review where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> List.of(
                        String.valueOf(row.getString(1)),
                        String.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        String.valueOf(row.getString(5)),
                        String.valueOf(row.getString(6))))
                .single();
    }

    @Test
    void aJobIsReadWithOneQuery() {
        said.ofBoth(job, ria, henk);

        assertThat(queries.during(() -> reviews.of(job))).hasSize(1);
    }
}
