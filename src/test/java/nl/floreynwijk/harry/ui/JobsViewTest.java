package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.links;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Ria asked, and what Henk is asked and does, in one list each. */
class JobsViewTest extends JobPageSteps {

    private RequestId job = RequestId.random();

    @BeforeEach
    void riasTapDrips() {
        examples.helps(henk, Category.WATER);
        job = examples.asked(ria, "De kraan drupt.");
    }

    private String pageOf(AccountId viewer) {
        openTabOf(viewer);
        goTo("handige-buren/klussen");
        return textOf(JobsView.class);
    }

    @Test
    void whoeverHasNoneReadsWhatBelongsHere() {
        assertThat(pageOf(examples.member("Bram", "+31622222222")))
                .contains("Hier komt te staan wat u vraagt, en wat u voor buren doet.");
        assertThat(links()).contains("Vraag hulp bij een klus -> handige-buren/vraag");
    }

    @Test
    void eachSideSeesHowFarItIs() {
        assertThat(pageOf(ria)).contains("Wat u vroeg", "Kraan, wc en afvoer", "Wacht op een bod");
        assertThat(pageOf(henk)).contains("Kunt u helpen?", "Kunt u dit doen?", "Ria T. vroeg dit op ");
        assertThat(links()).contains("Kraan, wc en afvoer -> handige-buren/klussen/" + job);

        henkOffers(job, "");
        assertThat(pageOf(ria)).contains("Er is 1 bod: kies");
        assertThat(pageOf(henk)).contains("U hebt iets aangeboden");

        riaChoosesHenk(job);
        assertThat(pageOf(henk))
                .contains("Wat u voor buren doet", "Afgesproken, nog geen dag gekozen")
                .doesNotContain("Kunt u helpen?");

        examples.as(henk, () -> jobs.raiseTrouble(job, "Er was niemand."));
        assertThat(pageOf(ria)).contains("De balie kijkt ernaar");
    }

    @Test
    void anotherSeesNothingOfIt() {
        assertThat(pageOf(examples.member("Bram", "+31622222222"))).doesNotContain("Kraan, wc en afvoer");
    }
}
