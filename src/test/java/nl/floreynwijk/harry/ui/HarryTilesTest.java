package nl.floreynwijk.harry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the start page tells of jobs. */
class HarryTilesTest extends JobPageSteps {

    @Autowired
    HarryTiles tiles;

    @Autowired
    DeskTiles desk;

    @Autowired
    Reviews reviews;

    @BeforeEach
    void henkHelps() {
        examples.helps(henk, Category.WATER);
    }

    private List<String> told(AccountId viewer) {
        return examples.as(
                viewer, () -> Stream.of(tiles, desk.jobsThatWait(), desk.listingsThatWait(), desk.reviewsThatWait())
                        .flatMap(it -> it.tiles().stream())
                        .map(it -> it.title() + ": " + it.text())
                        .toList());
    }

    @Test
    void whereNothingWaitsThereIsNoTile() {
        assertThat(told(ria)).isEmpty();
        assertThat(told(henk)).isEmpty();
        assertThat(told(people.open("Sanne", Role.COORDINATOR))).isEmpty();
        assertThat(told(people.open("Thomas", Role.FUNDER))).isEmpty();
    }

    @Test
    void aNeighbourReadsHowManyAskAndTheAskerHowManyOffer() {
        var job = examples.asked(ria, "De kraan drupt.");
        examples.asked(ria, "De wc loopt door.");
        assertThat(told(henk))
                .containsExactly("Een buur zoekt hulp: Bij 2 klussen bent u nu aan de beurt. Kunt u helpen?");
        assertThat(told(ria)).isEmpty();

        henkOffers(job, "");

        assertThat(told(henk))
                .containsExactly("Een buur zoekt hulp: Bij 1 klus bent u nu aan de beurt. Kunt u helpen?");
        assertThat(told(ria)).containsExactly("Kies wie u helpt: Er is 1 bod op uw vraag: Kraan, wc en afvoer.");
    }

    @Test
    void theDeskReadsHowManyWait() {
        examples.asked(ria, "Die klootzak van een kraan.");

        assertThat(told(people.open("Sanne", Role.COORDINATOR)))
                .containsExactly("Klussen wachten op u: 1 klus wacht op de balie.");
    }

    @Test
    void theDeskReadsHowManyOffersAndReviewsItHasToRead() {
        var job = examples.asked(ria, "De kraan drupt.");
        henkOffers(job, "");
        riaChoosesHenk(job);
        examples.as(ria, () -> jobs.confirmDone(job, ""));
        examples.as(ria, () -> reviews.write(job, new ReviewPlan(1, 1, 1, "Een klootzak.")));

        assertThat(told(people.open("Sanne", Role.COORDINATOR)))
                .containsExactly("Lees deze beoordelingen: 1 beoordeling wacht op de balie.");
    }
}
