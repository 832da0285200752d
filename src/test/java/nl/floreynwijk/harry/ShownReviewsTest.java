package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reviews come down to, and who else reads that. */
@PortalTest
class ShownReviewsTest {

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Jobs jobs;

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

    private void reviewed(AccountId asker, ReviewPlan byAsker, boolean helperWritesToo) {
        job = rows.done(asker, henk);
        said.write(asker, job, byAsker);
        if (helperWritesToo) {
            said.write(henk, job, new ReviewPlan(5, 5, 4, "Prettig."));
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
        assertThat(queries.during(() -> reviews.marksOf(List.of(listing)))).hasSize(1);
        assertThat(reviews.marksOf(List.of())).isEmpty();
    }

    private static Marks marks(String competent, String friendly, String reliable) {
        return new Marks(2, new BigDecimal(competent), new BigDecimal(friendly), new BigDecimal(reliable));
    }

    @Test
    void whoeverChoosesReadsMarksBesideTheNameFromTheSecondReviewOn() {
        rows.listing(henk, "Henk B.");
        reviewed(ria, TestReviews.GOOD, true);
        var bram = people.open("Bram", Role.MEMBER);
        var asked = rows.open(bram, henk);
        assertThat(marksBesideName(bram, asked)).isEmpty();

        reviewed(ria, TestReviews.GOOD, true);

        assertThat(marksBesideName(bram, asked)).contains(marks("5.0", "4.0", "5.0"));
    }

    private Optional<Marks> marksBesideName(AccountId asker, RequestId asked) {
        people.signIn(asker);
        return jobs.find(asked).orElseThrow().neighbours().getFirst().marks();
    }

    @Test
    void whatIsInDoubtOrHiddenDoesNotCount() {
        var listing = rows.listing(henk, "Henk B.");
        reviewed(ria, TestReviews.GOOD, true);
        reviewed(ria, new ReviewPlan(1, 1, 1, "Klootzak."), true);
        people.signedIn("Bram", Role.MEMBER);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);

        people.signedIn("Sanne", Role.COORDINATOR);
        var waiting = desk.list().getFirst();
        desk.hide(waiting.id(), "Kwetst.", waiting.version());
        people.signIn(ria);
        assertThat(reviews.about(listing)).isEqualTo(ShownReviews.NONE);
    }

    @Test
    void aListingThatOthersDoNotSeeSaysNothingExceptToItsNeighbour() {
        var listing = rows.listing(henk, "Henk B.");
        reviewed(ria, TestReviews.GOOD, true);
        reviewed(ria, TestReviews.GOOD, true);
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
        reviewed(ria, TestReviews.GOOD, true);
        reviewed(ria, TestReviews.GOOD, true);
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
}
