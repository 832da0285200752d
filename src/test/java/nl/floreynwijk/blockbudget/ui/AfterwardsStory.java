package nl.floreynwijk.blockbudget.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.blockbudget.TestResults;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A block chose; Aylin objects, the office answers, Bram has it done, and Carla looks. */
class AfterwardsStory extends BrowserStory {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;

    @Autowired
    TestResults made;

    @Autowired
    TestRounds rounds;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    void aRoundIsCounted() {
        round = made.chosenToday(300, 600, 900);
        made.lead(round, round.residents().get(BRAM));
    }

    @Test
    void aylinObjectsAndTheOfficeAnswers() {
        var aylin = somebody("nl", PHONE);
        signIn(aylin, rounds.emailOf(round.residents().get(AYLIN)));
        open(aylin, result());
        press(aylin, "Bezwaar maken");
        assertThat(problem(aylin, "Schrijf iets, in hooguit 2.000 tekens.")).isVisible();
        look(aylin, "objections-none");
        aylin.setViewportSize(PHONE, 900);
        field(aylin, "Waarom bent u het er niet mee eens?").focus();
        aylin.keyboard().insertText("Er is maar één offerte gevraagd. Dat kan goedkoper.");
        press(aylin, "Bezwaar maken");
        assertThat(aylin.getByText("Uw bezwaar staat hieronder.")).isVisible();
        look(aylin, "objections-made");

        var olga = somebodyWhoChose("en", DESKTOP);
        signIn(olga, rounds.emailOf(round.office()));
        open(olga, result());
        takePicture(olga, "objections-office-en", DESKTOP, ColorScheme.LIGHT);
        olga.getByLabel("Answer: About the whole result").first().focus();
        olga.keyboard().press("Enter");
        olga.getByText("No, it goes on").click();
        field(olga, "Your answer").focus();
        olga.keyboard().insertText("There were three quotes; this was the lowest.");
        look(olga, "objections-answer-en");
        olga.setViewportSize(DESKTOP, 900);
        press(olga, "Place the answer");
        assertThat(olga.getByText("There were three quotes; this was the lowest."))
                .isVisible();
        look(olga, "objections-answered-en");
        open(olga, work());
        look(olga, "work-waits-en");
    }

    @Test
    void bramHasItDoneAndCarlaLooks() {
        made.settleToday(round);
        var bram = somebody("nl", PHONE);
        signIn(bram, rounds.emailOf(round.residents().get(BRAM)));
        open(bram, work());
        look(bram, "work-ready");
        bram.setViewportSize(PHONE, 900);
        pressAtFirst(bram, "Offerte toevoegen");
        press(bram, "Offerte toevoegen");
        look(bram, "work-quote-empty");
        bram.setViewportSize(PHONE, 900);
        field(bram, "Bedrijf").focus();
        bram.keyboard().insertText("Schildersbedrijf De Kwast");
        field(bram, "Bedrag, met btw").focus();
        bram.keyboard().insertText("275,50");
        press(bram, "Offerte toevoegen");
        assertThat(bram.getByText("De offerte is toegevoegd.")).isVisible();
        look(bram, "work-quoted");
        bram.setViewportSize(PHONE, 900);
        bram.getByLabel("Kiezen: Schildersbedrijf De Kwast").first().focus();
        bram.keyboard().press("Enter");
        press(bram, "Kiezen");
        pressAtFirst(bram, "Klaar melden");
        look(bram, "work-report");
        bram.setViewportSize(PHONE, 900);
        press(bram, "Klaar melden");
        assertThat(bram.getByText("Het is klaar gemeld.")).isVisible();

        var carla = somebodyWhoChose("en", PHONE);
        signIn(carla, rounds.emailOf(round.residents().get(CARLA)));
        open(carla, work());
        pressAtFirst(carla, "Yes, it is done");
        press(carla, "Yes, it is done");
        assertThat(carla.getByText("Thank you. It is confirmed.")).isVisible();
        look(carla, "work-confirmed-en");

        var olga = somebody("nl", DESKTOP);
        signIn(olga, rounds.emailOf(round.office()));
        open(olga, work());
        olga.getByLabel("Niet uitvoeren: Voorstel van 600 euro").first().focus();
        olga.keyboard().press("Enter");
        look(olga, "work-set-back");
        olga.setViewportSize(DESKTOP, 900);
        field(olga, "Waarom?").focus();
        olga.keyboard().insertText("de eigenaar dit zelf al doet");
        press(olga, "Niet uitvoeren");
        assertThat(olga.getByText("De reden staat erbij.")).isVisible();
        look(olga, "work-dropped");
        open(olga, result());
        look(olga, "result-dropped");
    }

    private static void pressAtFirst(Page page, String name) {
        page.getByLabel(name + ": Voorstel van 300 euro").first().focus();
        page.keyboard().press("Enter");
        settle(page);
    }

    private String result() {
        return "/stemkamer/" + round.id() + "/uitslag";
    }

    private String work() {
        return "/stemkamer/" + round.id() + "/uitvoering";
    }
}
