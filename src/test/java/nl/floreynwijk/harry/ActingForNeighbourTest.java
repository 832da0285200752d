package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sanne at the desk repairs taps herself, and acts for Ria: she does anything for her but deal with herself. */
@PortalTest
class ActingForNeighbourTest {

    private static final RequestPlan TAP = TestRequests.plan("De kraan drupt.");
    private static final ReviewPlan FINE = new ReviewPlan(5, 5, 5, "Heel vlot.");

    @Autowired
    Requests requests;

    @Autowired
    Jobs jobs;

    @Autowired
    Reviews reviews;

    @Autowired
    TestRequests made;

    @Autowired
    RequestRows rows;

    @Autowired
    TestPeople people;

    private AccountId sanne = AccountId.random();
    private AccountId henk = AccountId.random();
    private AccountId ria = AccountId.random();

    @BeforeEach
    void sanneAndHenkHelp() {
        made.clear();
        sanne = made.member("Sanne Balie", Role.COORDINATOR);
        made.helps(sanne, Moment.WEEKEND);
        henk = made.harry("Henk de Bakker");
        ria = made.member("Ria de Wit");
    }

    private AskResult pick(AccountId neighbour) {
        return requests.ask(TAP, Optional.of(made.listingOf(neighbour)), List.of());
    }

    /** What both of them offered to do. */
    private RequestId offered() {
        var request = made.asked(ria);
        made.offered(request, sanne);
        made.offered(request, henk);
        return request;
    }

    @Test
    void whoeverActsPicksAnotherButNotThemselves() {
        people.actFor(ria, sanne);

        assertThat(pick(sanne)).isEqualTo(new AskResult.PickedIsAway());
        assertThat(pick(henk)).isInstanceOf(AskResult.Placed.class);
    }

    @Test
    void whoeverActsChoosesAnotherButNotThemselves() {
        var request = offered();
        people.actFor(ria, sanne);

        assertThat(requests.choose(request, sanne, TestRequests.NOTHING)).isEqualTo(new ChooseResult.NotForYourself());
        assertThat(made.row(request).isOpen()).isTrue();
        assertThat(requests.choose(request, henk, TestRequests.NOTHING)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void riaHerselfPicksAndChoosesWhomSheWants() {
        var request = offered();
        people.signIn(ria);

        assertThat(pick(sanne)).isInstanceOf(AskResult.Placed.class);
        assertThat(requests.choose(request, sanne, TestRequests.NOTHING)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void aGuardianDoesNotChooseThemselvesEither() {
        var request = offered();
        people.actAsGuardian(ria, henk, new MandateArea("harry"));

        assertThat(pick(henk)).isEqualTo(new AskResult.PickedIsAway());
        assertThat(requests.choose(request, henk, TestRequests.NOTHING)).isEqualTo(new ChooseResult.NotForYourself());
        assertThat(requests.choose(request, sanne, TestRequests.NOTHING)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void whoeverDidItDoesNotSayForAnotherThatItIsDone() {
        var request = made.agreed(ria, sanne);
        people.actFor(ria, sanne);

        assertThat(jobs.confirmDone(request, "Dank u wel!")).isEqualTo(new JobResult.ChangedMeanwhile());

        assertThat(made.row(request).isAgreed()).isTrue();
        people.signIn(ria);
        assertThat(jobs.confirmDone(request, "Dank u wel!")).isEqualTo(new JobResult.Taken());
    }

    @Test
    void whoeverActsSaysThatItIsDoneWhereAnotherDidIt() {
        var request = made.agreed(ria, henk);
        people.actFor(ria, sanne);

        assertThat(jobs.confirmDone(request, "Dank u wel!")).isEqualTo(new JobResult.Taken());
    }

    @Test
    void nobodyReviewsThemselvesInAnothersNameOnWhicheverSide() {
        var helped = rows.done(ria, sanne);
        var asked = rows.done(sanne, ria);
        people.actFor(ria, sanne);

        assertThat(reviews.write(helped, FINE)).isEqualTo(new WriteReviewResult.NotNow());
        assertThat(reviews.write(asked, FINE)).isEqualTo(new WriteReviewResult.NotNow());

        people.signIn(ria);
        assertThat(reviews.write(helped, FINE)).isEqualTo(new WriteReviewResult.Written());
        assertThat(reviews.write(asked, FINE)).isEqualTo(new WriteReviewResult.Written());
    }

    @Test
    void whoeverWroteAReviewDoesNotAnswerItInAnothersName() {
        var done = rows.done(ria, sanne);
        people.signIn(ria);
        reviews.write(done, FINE);
        people.signIn(sanne);
        reviews.write(done, FINE);
        people.actFor(ria, sanne);
        var review = reviews.of(done).orElseThrow().theirs().orElseThrow();

        assertThat(review.mayAnswer()).isFalse();
        assertThat(review.mayReport()).isFalse();
        TestReviews.denied(() -> reviews.answer(review.id(), "Dat klopt."));
        TestReviews.denied(() -> reviews.report(review.id(), "Dat klopt niet."));

        people.signIn(ria);
        assertThat(reviews.answer(review.id(), "Dat klopt.")).isEqualTo(new AnswerReviewResult.Answered());
    }

    @Test
    void whoeverActsDoesNotReadWhatWasSaidAboutThemBeforeTheyWrote() {
        var done = rows.done(ria, sanne);
        people.signIn(ria);
        reviews.write(done, FINE);
        people.actFor(ria, sanne);

        assertThat(reviews.of(done).orElseThrow().mine()).isEmpty();

        people.signIn(sanne);
        reviews.write(done, FINE);
        people.actFor(ria, sanne);
        assertThat(reviews.of(done).orElseThrow().mine()).isPresent();
    }

    @Test
    void whoeverActsDoesNotReadWhatTheOfficeWasToldAboutThem() {
        var agreed = made.agreed(ria, sanne);
        people.signIn(ria);
        assertThat(jobs.raiseTrouble(agreed, "Zij kwam niet.")).isEqualTo(new JobResult.Taken());
        assertThat(jobs.find(agreed).orElseThrow().trouble().orElseThrow().text())
                .isEqualTo("Zij kwam niet.");

        people.actFor(ria, sanne);
        assertThat(jobs.find(agreed).orElseThrow().trouble().orElseThrow().text())
                .isEmpty();
    }

    @Test
    void whoeverActsIsNotAskedToReviewThemselves() {
        var done = rows.done(ria, sanne);
        people.actFor(ria, sanne);
        assertThat(reviews.of(done).orElseThrow().mayWrite()).isFalse();

        people.signIn(ria);
        assertThat(reviews.of(done).orElseThrow().mayWrite()).isTrue();
    }

    @Test
    void whoeverActsReviewsAnother() {
        var done = rows.done(ria, henk);
        people.actFor(ria, sanne);

        assertThat(reviews.write(done, FINE)).isEqualTo(new WriteReviewResult.Written());
    }
}
