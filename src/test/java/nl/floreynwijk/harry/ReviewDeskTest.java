package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office decides about reviews, and what it writes for somebody without an account. */
@PortalTest
class ReviewDeskTest {

    private static final String ANSWERED = "Uw buur heeft geantwoord";

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

    private AccountId office() {
        return people.signedIn("Sanne", Role.COORDINATOR);
    }

    @Test
    void wordsThatHurtAreReadByTheOfficeFirst() {
        assertThat(said.write(ria, job, "Wat een klootzak, blijf van de groepenkast af."))
                .isEqualTo(new WriteReviewResult.LookedAtFirst());
        assertThat(said.mailsTo(henk)).isEmpty();
        said.write(henk, job, TestReviews.GOOD);
        assertThat(said.seenBy(henk, job).theirs()).isEmpty();

        office();
        assertThat(desk.waiting()).isEqualTo(1);
        var waiting = desk.list().getFirst();
        assertThat(waiting.doubts()).containsExactly(Doubt.ABUSE);
        assertThat(waiting.author()).contains("Ria");
        assertThat(waiting.about()).contains("Henk");
        assertThat(desk.clear(waiting.id(), waiting.version())).isEqualTo(new DecideReviewResult.Decided());
        assertThat(desk.waiting()).isZero();

        assertThat(said.mailsTo(henk)).containsExactly("Een buur schreef over u");
        assertThat(said.seenBy(henk, job).theirs()).isPresent();
    }

    @Test
    void whatTheOfficeHidesIsSeenByItsAuthorWithTheReason() {
        said.write(ria, job, "Wat een klootzak.");
        office();
        var waiting = desk.list().getFirst();
        assertThat(desk.hide(waiting.id(), " ", waiting.version()))
                .isEqualTo(new DecideReviewResult.NoReason(ReviewDesk.LONGEST_REASON));
        assertThat(desk.hide(waiting.id(), "Dit kwetst.", waiting.version()))
                .isEqualTo(new DecideReviewResult.Decided());
        assertThat(desk.clear(waiting.id(), waiting.version())).isEqualTo(new DecideReviewResult.ChangedMeanwhile());

        assertThat(said.seenBy(ria, job).mine()).hasValueSatisfying(it -> {
            assertThat(it.standing()).isEqualTo(SeenReview.Standing.HIDDEN);
            assertThat(it.hiddenReason()).contains("Dit kwetst.");
        });
        assertThat(said.mailsTo(ria)).containsExactly("Uw beoordeling is verborgen");
        assertThat(said.mailsTo(henk)).as("who never could read it").isEmpty();
    }

    @Test
    void anAnswerThatHurtsIsReadByTheOfficeAndHiddenWithoutTheReview() {
        var id = said.ofBoth(job, ria, henk);
        assertThat(reviews.answer(id, "Wat een klootzak.")).isEqualTo(new AnswerReviewResult.LookedAtFirst());
        assertThat(said.seenBy(henk, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.isAnswerLookedAt()).isTrue());
        assertThat(said.seenBy(ria, job).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).isEmpty());

        office();
        var waiting = desk.list().getFirst();
        assertThat(desk.hideAnswer(waiting.id(), "Dit kwetst.", waiting.version()))
                .isEqualTo(new DecideReviewResult.Decided());
        assertThat(desk.waiting()).isZero();

        assertThat(said.mailsTo(henk)).contains("Uw antwoord is verborgen");
        assertThat(said.seenBy(ria, job).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).isEmpty());
        assertThat(said.seenBy(henk, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.hiddenReason()).contains("Dit kwetst."));
    }

    @Test
    void anAnswerThatTheOfficeLeavesIsReadByWhomItAnswers() {
        var id = said.ofBoth(job, ria, henk);
        reviews.answer(id, "Wat een klootzak.");
        assertThat(said.mailsTo(ria)).doesNotContain(ANSWERED);

        office();
        var waiting = desk.list().getFirst();
        assertThat(desk.clear(waiting.id(), waiting.version())).isEqualTo(new DecideReviewResult.Decided());

        assertThat(said.mailsTo(ria)).containsOnlyOnce(ANSWERED);
        assertThat(said.seenBy(ria, job).mine())
                .hasValueSatisfying(it -> assertThat(it.answer()).contains("Wat een klootzak."));
    }

    @Test
    void whatIsReportedStaysUntilTheOfficeDecided() {
        var id = said.ofBoth(job, ria, henk);
        assertThat(reviews.report(id, " ")).isEqualTo(new ReportReviewResult.NoReason(Reviews.LONGEST_REPORT));
        assertThat(reviews.report(id, "Dit klopt niet.")).isEqualTo(new ReportReviewResult.Reported());
        assertThat(reviews.report(id, "Echt niet.")).isEqualTo(new ReportReviewResult.AlreadyReported());
        assertThat(said.seenBy(henk, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.isReported()).isTrue());

        office();
        var waiting = desk.list().getFirst();
        assertThat(waiting.report()).contains("Dit klopt niet.");
        desk.clear(waiting.id(), waiting.version());
        assertThat(desk.list()).isEmpty();

        assertThat(said.mailsTo(henk)).contains("De beoordeling blijft staan");
        assertThat(said.seenBy(henk, job).theirs())
                .hasValueSatisfying(it -> assertThat(it.mayReport()).isFalse());
    }

    @Test
    void aReportedReviewThatIsHiddenIsGoneForWhoeverItIsAbout() {
        var id = said.ofBoth(job, ria, henk);
        reviews.report(id, "Dit klopt niet.");
        office();
        var waiting = desk.list().getFirst();
        desk.hide(waiting.id(), "Het ging om een ander.", waiting.version());

        assertThat(said.mailsTo(henk)).contains("De beoordeling is verborgen");
        assertThat(said.mailsTo(ria)).contains("Uw beoordeling is verborgen");
        assertThat(said.seenBy(henk, job).theirs()).isEmpty();
        assertThat(reviews.answer(id, "Dank u.")).isEqualTo(new AnswerReviewResult.Hidden());
        assertThat(reviews.report(id, "Dit klopt niet.")).isEqualTo(new ReportReviewResult.Hidden());
    }

    @Test
    void whoeverReadsEnglishHearsItInEnglish() {
        henk = people.open("Grace", Locale.ENGLISH, Role.MEMBER);
        job = rows.done(ria, henk);
        reviews.report(said.ofBoth(job, ria, henk), "This is wrong.");
        var sanne = office();
        var waiting = desk.list().getFirst();
        desk.clear(waiting.id(), waiting.version());
        job = rows.done(ria, henk);
        said.write(henk, job, "Wat een klootzak.");
        people.signIn(sanne);
        var doubtful = desk.list().getFirst();
        desk.hide(doubtful.id(), "This hurts.", doubtful.version());

        assertThat(said.mailsTo(henk))
                .containsExactlyInAnyOrder("A neighbour wrote about you", "The review stays", "Your review is hidden");
    }

    @Test
    void nobodyOfTheOfficeDecidesAboutTheirOwn() {
        var sanne = people.open("Sanne", Role.MEMBER, Role.COORDINATOR);
        job = rows.done(ria, sanne);
        said.write(ria, job, "Wat een klootzak.");
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
        assertThat(said.write(henk, outside, new ReviewPlan(4, 4, 4, "Aardige man.")))
                .isEqualTo(new WriteReviewResult.Written());
        TestReviews.denied(() -> desk.write(outside, TestReviews.GOOD));

        var office = office();
        TestReviews.denied(() -> desk.write(job, TestReviews.GOOD));
        assertThat(desk.of(job)).isEmpty();
        assertThat(desk.write(outside, TestReviews.GOOD)).isEqualTo(new WriteReviewResult.Written());
        assertThat(desk.write(outside, TestReviews.GOOD)).isEqualTo(new WriteReviewResult.AlreadyReviewed());
        assertThat(desk.of(outside)).hasValueSatisfying(it -> {
            assertThat(it.mine()).isPresent();
            assertThat(it.theirs())
                    .hasValueSatisfying(they -> assertThat(they.mayAnswer()).isFalse());
        });

        people.signIn(henk);
        var theirs = reviews.of(outside).orElseThrow().theirs().orElseThrow();
        assertThat(theirs.plan()).isEqualTo(TestReviews.GOOD);
        assertThat(reviews.answer(theirs.id(), "Graag gedaan.")).isEqualTo(new AnswerReviewResult.Answered());
        assertThat(said.mailsTo(office)).as("does not write to itself").isEmpty();
    }

    @Test
    void aCoordinatorWhoHelpedDoesNotWriteAboutThemselves() {
        var sanne = people.open("Sanne", Role.MEMBER, Role.COORDINATOR);
        var outside = rows.doneForOutsider("Gerrit Bos", sanne);
        people.signIn(sanne);

        TestReviews.denied(() -> desk.write(outside, TestReviews.GOOD));
        assertThat(desk.of(outside)).isEmpty();
    }
}
