package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.links;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.ListingPlan;
import nl.floreynwijk.harry.Listings;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.OfferHelpResult;
import nl.floreynwijk.harry.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what is broken to whoever can do it: what that costs, and where it is asked. */
class AnswerWaysTest extends KaribuTest {

    private static final String SINK = "wie-repareert-wat/gootsteen-verstopt?antwoorden=nee";

    @Autowired
    JobExamples examples;

    @Autowired
    Listings listings;

    @BeforeEach
    @Override
    protected void openTab() {
        examples.clear();
        super.openTab();
    }

    private void helps(String name, Ask ask) {
        var plan = new ListingPlan(
                "Ik help u graag.",
                Set.of(Category.WATER),
                Set.of(Moment.WEEKEND),
                Reach.NEIGHBOURHOOD,
                ask,
                Set.of("nl"),
                "",
                2);
        assertThat(examples.as(
                        examples.member(name, "+31611111111"),
                        () -> listings.offer(plan, List.of(), false, Optional.empty())))
                .isEqualTo(new OfferHelpResult.Shown());
    }

    private static String answer() {
        return textOf(AnswerView.class);
    }

    @Test
    void whereNobodyDoesItTheDeskHelpsToLook() {
        goTo(SINK);

        assertThat(answer()).contains("Er is nu geen buur die dit aanbiedt.");
        assertThat(links())
                .anyMatch(it -> it.startsWith("Vraag een handige buur -> handige-buren/vraag?")
                        && it.contains("klus=gootsteen-verstopt")
                        && it.contains("antwoorden=nee"));
    }

    @Test
    void neighboursSayWhatTheyAsk() {
        helps("Henk", new Ask(Ask.Kind.NOTHING, Optional.empty()));
        goTo(SINK);
        assertThat(answer()).contains("1 buur doet dit soort klussen, zonder vast bedrag.");

        helps("Sofie", JobExamples.fixed(5));
        helps("Mehmet", new Ask(Ask.Kind.FIXED, Euros.parse("12,50")));
        TestPeople.signOut();
        goTo(SINK);
        assertThat(answer())
                .contains(
                        "3 buren doen dit soort klussen, voor € 5,00 tot € 12,50 per klus, of voor niets of iets terug.");
    }

    @Test
    void workForACertifiedPersonIsAskedOfTheDesk() {
        goTo("wie-repareert-wat/cv-ketel-storing?antwoorden=nee-nee");

        assertThat(answer()).contains("Een vakman uit de wijk vragen").doesNotContain("Vraag een handige buur");
        assertThat(links())
                .anyMatch(it -> it.startsWith("Vraag een vakman -> handige-buren/vraag?")
                        && it.contains("klus=cv-ketel-storing"));
    }
}
