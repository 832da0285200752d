package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.security.access.AccessDeniedException;

/** What Ria, who asked, and Henk, who helped, say of each other; who reads it, and what the office decides. */
@PortalTest
class ReviewsTest {

    private static final ReviewPlan GOOD = new ReviewPlan(5, 4, 5, "Henk was vlot klaar.");

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewFigures figures;

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
        database.sql("delete from harry_review").update();
        database.sql("delete from harry_listing").update();
        ria = people.open("Ria", Role.MEMBER);
        henk = people.open("Henk", Role.MEMBER);
        job = rows.done(ria, henk);
    }

    private WriteReviewResult write(AccountId author, RequestId request, ReviewPlan plan) {
        people.signIn(author);
        return reviews.write(request, plan);
    }

    private WriteReviewResult write(AccountId author, String words) {
        return write(author, job, new ReviewPlan(3, 3, 3, words));
    }

    private JobReviews seenBy(AccountId viewer) {
        people.signIn(viewer);
        return reviews.of(job).orElseThrow();
    }

    private AccountId office() {
        return people.signedIn("Sanne", Role.COORDINATOR);
    }

    private List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select subject from notification_mail where kind = 'harry.reviews' and account_id = :account
                        order by created_at, id
                        """)
                .param("account", account.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void bothSidesSayWhatTheyThinkOfEachOther() {
        assertThat(seenBy(ria).mayWrite()).isTrue();
        assertThat(write(ria, job, GOOD)).isEqualTo(new WriteReviewResult.Written());
        assertThat(write(henk, job, new ReviewPlan(4, 5, 5, ""))).isEqualTo(new WriteReviewResult.Written());

        assertThat(seenBy(henk).theirs()).hasValueSatisfying(it -> {
            assertThat(it.plan()).isEqualTo(GOOD);
            assertThat(it.mayAnswer()).isTrue();
            assertThat(it.mayReport()).isTrue();
        });
        assertThat(seenBy(ria).theirs())
                .hasValueSatisfying(it -> assertThat(it.plan().friendly()).isEqualTo(5));
        assertThat(seenBy(ria).mine())
                .hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo(SeenReview.Standing.SHOWN));
    }

    @Test
    void whoeverWroteNothingReadsAfterTwoWeeksAndHearsSo() {
        write(ria, job, GOOD);

        assertThat(mailsTo(henk)).containsExactly("Een buur schreef over u");
        assertThat(seenBy(henk).theirs()).isEmpty();
        assertThat(seenBy(henk).theirsFrom()).isPresent();
        clock.advance(Duration.ofDays(14).plusMinutes(1));
        assertThat(seenBy(henk).theirs()).isPresent();
    }

    @Test
    void eachSaysItOnce() {
        write(ria, job, GOOD);

        assertThat(write(ria, "Toch minder.")).isEqualTo(new WriteReviewResult.AlreadyReviewed());
        assertThat(seenBy(ria).mayWrite()).isFalse();
    }

    @Test
    void whatIsNotDoneOrHasNoHelperAnyMoreIsNotReviewed() {
        var agreed = rows.agreed(ria, henk);
        var alone = rows.done(ria, henk);
        rows.forget(alone, "helper_id");
        var nobodys = rows.done(ria, henk);
        rows.forget(nobodys, "asked_by");

        assertThat(write(ria, agreed, GOOD)).isEqualTo(new WriteReviewResult.NotNow());
        assertThat(write(ria, alone, GOOD)).isEqualTo(new WriteReviewResult.NotNow());
        assertThat(write(henk, nobodys, GOOD)).isEqualTo(new WriteReviewResult.NotNow());
        people.signIn(ria);
        assertThat(reviews.of(agreed)).isEmpty();
        assertThat(reviews.of(alone))
                .hasValueSatisfying(it -> assertThat(it.mayWrite()).isFalse());
    }

    @Test
    void aStrangerNeitherReadsNorWritesNorAnswersNorReports() {
        write(ria, job, GOOD);
        write(henk, job, GOOD);
        var id = seenBy(henk).theirs().orElseThrow().id();
        people.signedIn("Bram", Role.MEMBER);

        assertThat(reviews.of(job)).isEmpty();
        assertThat(reviews.of(RequestId.random())).isEmpty();
        denied(() -> reviews.write(job, GOOD));
        denied(() -> reviews.write(RequestId.random(), GOOD));
        denied(() -> reviews.answer(id, "Dank u."));
        denied(() -> reviews.report(id, "Dit klopt niet."));
        denied(() -> reviews.report(ReviewId.random(), "Dit klopt niet."));
        people.signIn(ria);
        denied(() -> reviews.answer(id, "Dank u."));
        denied(() -> desk.list());
        denied(() -> desk.write(job, GOOD));
        people.signedIn("Grace", Role.RESIDENT);
        denied(() -> reviews.of(job));
    }

    private static void denied(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    @Test
    void marksAreAskedForAndWordsThatGiveAPhoneNumberAreKeptBack() {
        assertThat(write(ria, job, new ReviewPlan(0, 3, 6, "")))
                .isEqualTo(new WriteReviewResult.Refused(
                        Set.of(ReviewPlan.Problem.COMPETENT, ReviewPlan.Problem.RELIABLE)));
        assertThat(write(ria, "Bel hem: 06 12 34 56 78."))
                .isEqualTo(new WriteReviewResult.WordsRefused(new TextFinding.Contact("06 12 34 56 78")));
        assertThat(write(ria, "Zijn bsn is 111222333."))
                .isEqualTo(new WriteReviewResult.WordsRefused(new TextFinding.CitizenNumber()));
        assertThat(seenBy(ria).mayWrite()).isTrue();
    }

    @Test
    void aReviewMayNameWorkThatIsNoneForNeighbours() {
        assertThat(write(ria, "Hij bleef van de groepenkast en de cv-ketel af."))
                .isEqualTo(new WriteReviewResult.Written());
    }

    @Test
    void wordsThatHurtAreReadByTheOfficeFirst() {
        assertThat(write(ria, "Wat een klootzak, blijf van de groepenkast af."))
                .isEqualTo(new WriteReviewResult.LookedAtFirst());
        assertThat(mailsTo(henk)).isEmpty();
        write(henk, job, GOOD);
        assertThat(seenBy(henk).theirs()).isEmpty();

        office();
        assertThat(desk.waiting()).isEqualTo(1);
        var waiting = desk.list().getFirst();
        assertThat(waiting.doubts()).containsExactly(Doubt.ABUSE);
        assertThat(waiting.author()).contains("Ria");
        assertThat(waiting.about()).contains("Henk");
        assertThat(desk.clear(waiting.id(), waiting.version())).isEqualTo(new DecideReviewResult.Decided());
        assertThat(desk.waiting()).isZero();

        assertThat(mailsTo(henk)).containsExactly("Een buur schreef over u");
        assertThat(seenBy(henk).theirs()).isPresent();
    }

    @Test
    void whatTheOfficeHidesIsSeenByItsAuthorWithTheReason() {
        write(ria, "Wat een klootzak.");
        office();
        var waiting = desk.list().getFirst();
        assertThat(desk.hide(waiting.id(), " ", waiting.version()))
                .isEqualTo(new DecideReviewResult.NoReason(ReviewDesk.LONGEST_REASON));
        assertThat(desk.hide(waiting.id(), "Dit kwetst.", waiting.version()))
                .isEqualTo(new DecideReviewResult.Decided());
        assertThat(desk.clear(waiting.id(), waiting.version())).isEqualTo(new DecideReviewResult.ChangedMeanwhile());

        assertThat(seenBy(ria).mine()).hasValueSatisfying(it -> {
            assertThat(it.standing()).isEqualTo(SeenReview.Standing.HIDDEN);
            assertThat(it.hiddenReason()).contains("Dit kwetst.");
        });
        assertThat(mailsTo(ria)).containsExactly("Uw beoordeling is verborgen");
        assertThat(mailsTo(henk)).as("who never could read it").isEmpty();
    }

    private ReviewId aboutHenk() {
        write(ria, job, GOOD);
        write(henk, job, GOOD);
        return seenBy(henk).theirs().orElseThrow().id();
    }

    @Test
    void whoeverItIsAboutAnswersOnce() {
        var id = aboutHenk();

        assertThat(reviews.answer(id, " ")).isEqualTo(new AnswerReviewResult.NoAnswer(Reviews.LONGEST_ANSWER));
        assertThat(reviews.answer(id, "Mail mij op henk@voorbeeld.example"))
                .isInstanceOf(AnswerReviewResult.WordsRefused.class);
        assertThat(reviews.answer(id, "Graag gedaan.")).isEqualTo(new AnswerReviewResult.Answered());
        assertThat(reviews.answer(id, "Nog iets.")).isEqualTo(new AnswerReviewResult.AlreadyAnswered());

        assertThat(seenBy(ria).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).contains("Graag gedaan."));
        assertThat(seenBy(henk).theirs())
                .hasValueSatisfying(it -> assertThat(it.mayAnswer()).isFalse());
    }

    @Test
    void nobodyAnswersOrReportsWhatTheyMayNotReadYet() {
        write(ria, job, GOOD);
        var id = seenBy(ria).mine().orElseThrow().id();
        people.signIn(henk);

        denied(() -> reviews.answer(id, "Dank u."));
        denied(() -> reviews.report(id, "Dit klopt niet."));
        clock.advance(Duration.ofDays(15));
        assertThat(reviews.answer(id, "Dank u.")).isEqualTo(new AnswerReviewResult.Answered());
    }

    @Test
    void anAnswerThatHurtsIsReadByTheOfficeAndHiddenWithoutTheReview() {
        var id = aboutHenk();
        assertThat(reviews.answer(id, "Wat een klootzak.")).isEqualTo(new AnswerReviewResult.LookedAtFirst());
        assertThat(seenBy(henk).theirs())
                .hasValueSatisfying(it -> assertThat(it.isAnswerLookedAt()).isTrue());
        assertThat(seenBy(ria).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).isEmpty());

        office();
        var waiting = desk.list().getFirst();
        assertThat(desk.hideAnswer(waiting.id(), "Dit kwetst.", waiting.version()))
                .isEqualTo(new DecideReviewResult.Decided());
        assertThat(desk.waiting()).isZero();

        assertThat(mailsTo(henk)).contains("Uw antwoord is verborgen");
        assertThat(seenBy(ria).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).isEmpty());
        assertThat(seenBy(henk).theirs())
                .hasValueSatisfying(it -> assertThat(it.hiddenReason()).contains("Dit kwetst."));
    }

    @Test
    void whatIsReportedStaysUntilTheOfficeDecided() {
        var id = aboutHenk();
        assertThat(reviews.report(id, " ")).isEqualTo(new ReportReviewResult.NoReason(Reviews.LONGEST_REPORT));
        assertThat(reviews.report(id, "Dit klopt niet.")).isEqualTo(new ReportReviewResult.Reported());
        assertThat(reviews.report(id, "Echt niet.")).isEqualTo(new ReportReviewResult.AlreadyReported());
        assertThat(seenBy(henk).theirs())
                .hasValueSatisfying(it -> assertThat(it.isReported()).isTrue());

        office();
        var waiting = desk.list().getFirst();
        assertThat(waiting.report()).contains("Dit klopt niet.");
        desk.clear(waiting.id(), waiting.version());
        assertThat(desk.list()).isEmpty();

        assertThat(mailsTo(henk)).contains("De beoordeling blijft staan");
        assertThat(seenBy(henk).theirs())
                .hasValueSatisfying(it -> assertThat(it.mayReport()).isFalse());
    }

    @Test
    void aReportedReviewThatIsHiddenIsGoneForWhoeverItIsAbout() {
        var id = aboutHenk();
        reviews.report(id, "Dit klopt niet.");
        office();
        var waiting = desk.list().getFirst();
        desk.hide(waiting.id(), "Het ging om een ander.", waiting.version());

        assertThat(mailsTo(henk)).contains("De beoordeling is verborgen");
        assertThat(mailsTo(ria)).contains("Uw beoordeling is verborgen");
        assertThat(seenBy(henk).theirs()).isEmpty();
        assertThat(reviews.answer(id, "Dank u.")).isEqualTo(new AnswerReviewResult.Hidden());
        assertThat(reviews.report(id, "Dit klopt niet.")).isEqualTo(new ReportReviewResult.Hidden());
    }

    @Test
    void whoeverReadsEnglishHearsItInEnglish() {
        henk = people.open("Grace", Locale.ENGLISH, Role.MEMBER);
        job = rows.done(ria, henk);
        reviews.report(aboutHenk(), "This is wrong.");
        var sanne = office();
        var waiting = desk.list().getFirst();
        desk.clear(waiting.id(), waiting.version());
        job = rows.done(ria, henk);
        write(henk, "Wat een klootzak.");
        people.signIn(sanne);
        var doubtful = desk.list().getFirst();
        desk.hide(doubtful.id(), "This hurts.", doubtful.version());

        assertThat(mailsTo(henk))
                .containsExactlyInAnyOrder("A neighbour wrote about you", "The review stays", "Your review is hidden");
    }

    @Test
    void nobodyOfTheOfficeDecidesAboutTheirOwn() {
        var sanne = people.open("Sanne", Role.MEMBER, Role.COORDINATOR);
        job = rows.done(ria, sanne);
        write(ria, "Wat een klootzak.");
        var amina = people.signedIn("Amina", Role.BOARD);
        var waiting = desk.list().getFirst();
        people.signIn(sanne);

        assertThat(desk.list()).isEmpty();
        assertThat(desk.hide(waiting.id(), "Over mij.", waiting.version()))
                .isEqualTo(new DecideReviewResult.OwnReview());
        people.signIn(amina);
        assertThat(desk.hide(waiting.id(), "Kwetst.", waiting.version())).isEqualTo(new DecideReviewResult.Decided());
    }

    @Test
    void theOfficeWritesForSomebodyWithoutAnAccount() {
        var outside = rows.doneForOutsider("Gerrit Bos", henk);
        assertThat(write(henk, outside, new ReviewPlan(4, 4, 4, "Aardige man.")))
                .isEqualTo(new WriteReviewResult.Written());
        denied(() -> desk.write(outside, GOOD));

        office();
        denied(() -> desk.write(job, GOOD));
        assertThat(desk.of(job)).isEmpty();
        assertThat(desk.write(outside, GOOD)).isEqualTo(new WriteReviewResult.Written());
        assertThat(desk.write(outside, GOOD)).isEqualTo(new WriteReviewResult.AlreadyReviewed());
        assertThat(desk.of(outside)).hasValueSatisfying(it -> {
            assertThat(it.mine()).isPresent();
            assertThat(it.theirs())
                    .hasValueSatisfying(they -> assertThat(they.mayAnswer()).isFalse());
        });

        people.signIn(henk);
        assertThat(reviews.of(outside).orElseThrow().theirs())
                .hasValueSatisfying(it -> assertThat(it.plan()).isEqualTo(GOOD));
    }

    @Test
    void aCoordinatorWhoHelpedDoesNotWriteAboutThemselves() {
        var sanne = people.open("Sanne", Role.MEMBER, Role.COORDINATOR);
        var outside = rows.doneForOutsider("Gerrit Bos", sanne);
        people.signIn(sanne);

        denied(() -> desk.write(outside, GOOD));
        assertThat(desk.of(outside)).isEmpty();
    }

    private void reviewed(AccountId asker, ReviewPlan byAsker, boolean helperWritesToo) {
        job = rows.done(asker, henk);
        write(asker, job, byAsker);
        if (helperWritesToo) {
            write(henk, job, new ReviewPlan(5, 5, 4, "Prettig."));
        }
    }

    @Test
    void othersSeeMarksFromTheSecondReviewOnAndOnlyOnceItMayBeRead() {
        var listing = rows.listing(henk, "Henk B.");
        reviewed(ria, new ReviewPlan(5, 4, 5, "Vlot."), true);
        var bram = people.open("Bram", Role.MEMBER);
        people.signIn(bram);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);
        assertThat(reviews.marksOf(List.of(listing))).isEmpty();

        reviewed(ria, new ReviewPlan(4, 4, 2, ""), false);
        people.signIn(bram);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);

        clock.advance(Duration.ofDays(15));
        assertThat(reviews.about(listing).marks()).contains(marks("4.5", "4.0", "3.5"));
        assertThat(reviews.about(listing).latest()).singleElement().satisfies(it -> {
            assertThat(it.author()).contains("Ria W.");
            assertThat(it.plan().words()).isEqualTo("Vlot.");
        });
        assertThat(reviews.marksOf(List.of(listing, ListingId.random())))
                .isEqualTo(Map.of(listing, marks("4.5", "4.0", "3.5")));
        assertThat(figures.averagesOf(List.of(henk, ria))).isEqualTo(Map.of(henk, marks("4.5", "4.0", "3.5")));
        assertThat(queries.during(() -> reviews.marksOf(List.of(listing)))).hasSize(1);
        assertThat(reviews.marksOf(List.of())).isEmpty();
    }

    private static Marks marks(String competent, String friendly, String reliable) {
        return new Marks(2, new BigDecimal(competent), new BigDecimal(friendly), new BigDecimal(reliable));
    }

    @Test
    void whatIsInDoubtOrHiddenDoesNotCount() {
        var listing = rows.listing(henk, "Henk B.");
        reviewed(ria, GOOD, true);
        reviewed(ria, new ReviewPlan(1, 1, 1, "Klootzak."), true);
        people.signedIn("Bram", Role.MEMBER);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);

        office();
        var waiting = desk.list().getFirst();
        desk.hide(waiting.id(), "Kwetst.", waiting.version());
        people.signIn(ria);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);
    }

    @Test
    void aListingThatOthersDoNotSeeSaysNothingExceptToItsNeighbour() {
        var listing = rows.listing(henk, "Henk B.");
        reviewed(ria, GOOD, true);
        reviewed(ria, GOOD, true);
        database.sql("update harry_listing set state = 'ENDED'").update();

        people.signIn(ria);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);
        assertThat(reviews.marksOf(List.of(listing))).isEmpty();
        people.signIn(henk);
        assertThat(reviews.about(listing).latest()).hasSize(2);
    }

    @Test
    void whoeverWasAskedReadsWhatHelpersSayOfTheAsker() {
        rows.listing(henk, "Henk B.");
        reviewed(ria, GOOD, true);
        reviewed(ria, GOOD, true);
        var bram = people.open("Bram", Role.MEMBER);
        var asked = rows.open(ria, bram);

        people.signIn(bram);
        assertThat(reviews.aboutAsker(asked).marks()).contains(marks("5.0", "5.0", "4.0"));
        assertThat(reviews.aboutAsker(asked).latest())
                .extracting(ShownReview::author)
                .containsOnly(Optional.of("Henk B."));
        assertThat(reviews.aboutAsker(job).marks())
                .as("another job of the same asker")
                .isPresent();
        people.signedIn("Dirk", Role.MEMBER);
        assertThat(reviews.aboutAsker(asked)).isEqualTo(ShownReviews.NONE);
    }

    @Test
    void ofWhoeverIsForgottenTheMarksStayAndTheWordsGo() {
        var id = aboutHenk();
        reviews.answer(id, "Graag gedaan.");
        reviews.report(id, "Ria heet anders.");

        events.publishEvent(new AccountErased(ria));

        assertThat(row(id)).containsExactly("null", henk.toString(), "5", "", "null", "null");
        assertThat(seenBy(henk).theirs())
                .hasValueSatisfying(it -> assertThat(it.plan()).isEqualTo(new ReviewPlan(5, 4, 5, "")));
        office();
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
        aboutHenk();

        assertThat(queries.during(() -> reviews.of(job))).hasSize(1);
    }
}
