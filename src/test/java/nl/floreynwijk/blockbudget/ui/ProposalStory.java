package nl.floreynwijk.blockbudget.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.TestProposals;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant proposes something on her phone, a neighbour is for it and writes so, and the office finds out what it costs. */
class ProposalStory extends BrowserStory {

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    JdbcClient database;

    private RoundId round = RoundId.random();

    @BeforeEach
    void sofieAndHenkLiveInTheSameBlock() {
        var budget =
                new BudgetId(database.sql("select id from budgets_budget where scale = 'BLOCK' order by id limit 1")
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .single());
        budgets.houseIn(budget, accountOf(DemoPerson.SOFIE));
        budgets.houseIn(budget, accountOf(DemoPerson.HENK));
        round = rounds.round(budget);
    }

    private AccountId accountOf(DemoPerson person) {
        return new AccountId(database.sql("select id from access_account where email = ?")
                .param(person.address())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single());
    }

    @AfterEach
    void forgetTheRound() {
        database.sql("delete from blockbudget_round where id = ?")
                .param(round.value())
                .update();
    }

    @Test
    void aBenchIsProposedTalkedAboutAndLetIn() {
        var sofie = somebody("nl", PHONE);
        start(sofie, DemoPerson.SOFIE);
        propose(sofie);

        var henk = somebodyWhoChose("en", DESKTOP);
        start(henk, DemoPerson.HENK);
        beForIt(henk, sofie.url());

        var sanne = somebody("nl", DESKTOP);
        start(sanne, DemoPerson.SANNE);
        letIn(sanne);

        open(sofie, sofie.url());
        assertThat(sofie.getByText("Doet mee met de stemming")).isVisible();
        assertThat(sofie.getByText("I think so too")).isVisible();
        look(sofie, "proposal-in");
    }

    private void propose(Page sofie) {
        open(sofie, "/stemkamer/%s/voorstel".formatted(round));
        expectTitle(sofie, "Uw voorstel");
        button(sofie, "Voorstel insturen").click();
        assertThat(problem(sofie, "Vul in een paar woorden in wat u wilt")).isVisible();
        lookAt(sofie, "propose-refused", PHONE, ColorScheme.LIGHT);
        field(sofie, "Wat wilt u?").fill("Een bank bij de voordeur");
        type(
                sofie,
                "Wat moet er gebeuren, en waarom?",
                "Mijn moeder van 84 kan dan even zitten.\n\nEn wij kunnen er samen koffie drinken.");
        field(sofie, "Waar is het? (mag leeg blijven)").fill("Naast de fietsenstalling");
        field(sofie, "Wat denkt u dat het kost? (mag leeg blijven)").fill("450");
        sofie.locator("input[type=file]")
                .setInputFiles(new FilePayload("bank.jpg", "image/jpeg", TestFiles.jpeg(800, 600)));
        assertThat(button(sofie, "bank.jpg weghalen")).isVisible();
        look(sofie, "propose");
        sofie.setViewportSize(PHONE, 900);
        button(sofie, "Voorstel insturen").click();
        expectTitle(sofie, "Een bank bij de voordeur");
        assertThat(sofie.getByText("Uw voorstel staat erbij.")).isVisible();
        look(sofie, "proposal-own");
        sofie.setViewportSize(PHONE, 900);
        button(sofie, "Voorstel wijzigen").click();
        assertThat(field(sofie, "Waar is het? (mag leeg blijven)")).hasValue("Naast de fietsenstalling");
        look(sofie, "proposal-change");
        sofie.setViewportSize(PHONE, 900);
        button(sofie, "Terug").click();
        assertThat(button(sofie, "Voorstel wijzigen")).isVisible();
    }

    private void beForIt(Page henk, String address) {
        open(henk, address);
        button(henk, "I am for this: Een bank bij de voordeur").click();
        assertThat(henk.getByText("You are for this.")).isVisible();
        type(henk, "Your comment", "I think so too.\nMy back is not what it was.");
        button(henk, "Post the comment").click();
        assertThat(henk.getByText("Your comment is there.")).isVisible();
        look(henk, "proposal-talked-about");
    }

    private void letIn(Page sanne) {
        open(sanne, "/kantoor/stemrondes/%s/voorstellen".formatted(round));
        expectTitle(sanne, "Voorstellen nakijken");
        look(sanne, "check");
        sanne.setViewportSize(DESKTOP, 900);
        button(sanne, "Laten meedoen: Een bank bij de voordeur").click();
        field(sanne, "Wat kost het?").fill("525,50");
        sanne.getByLabel("Waar is het geld voor?").first().click();
        sanne.getByRole(AriaRole.OPTION).first().click();
        sanne.getByText("3. De verhuurder").click();
        assertThat(sanne.getByText("Let op: dit is werk van de verhuurder")).isVisible();
        look(sanne, "check-accept");
        sanne.setViewportSize(DESKTOP, 900);
        sanne.getByText("1. U zelf of een handige buur").click();
        button(sanne, "Laten meedoen").click();
        assertThat(sanne.getByText("“Een bank bij de voordeur” doet mee met de stemming."))
                .isVisible();
        look(sanne, "check-accepted");
    }
}
