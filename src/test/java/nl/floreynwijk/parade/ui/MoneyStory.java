package nl.floreynwijk.parade.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.TestStatement;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestMoney;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The treasurer reads a statement, books what is left by hand, and pays back what was paid too much. */
class MoneyStory extends BrowserStory {

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();

    @BeforeEach
    void fourStallsAreToBePaid() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 4);
        money.invoiced(
                edition,
                buyer(DemoPerson.MEHMET),
                "Bakkerij Yılmaz",
                pitch(pitches.get(0), 5000),
                deposit(pitches.get(0), 1000));
        money.invoiced(edition, buyer(DemoPerson.SOFIE), "Plantjes van Sofie", pitch(pitches.get(1), 2500));
        money.invoiced(edition, buyer(DemoPerson.MEIKE), "Informatiekraam", pitch(pitches.get(2), 1250));
    }

    @AfterEach
    void thereIsNoMoney() {
        money.clear();
        parade.remove(edition);
    }

    private AccountId buyer(DemoPerson person) {
        return new AccountId(database.sql("select id from access_account where email = ?")
                .param(person.address())
                .query(UUID.class)
                .single());
    }

    private Page treasurer(int width) {
        var page = somebody("nl", width);
        signIn(page, DemoPerson.PIETER);
        open(page, "/kantoor/parade/" + edition + "/geld");
        expectTitle(page, "Geld van Zomerparade");
        return page;
    }

    private static Locator of(Page page, String deed, String about) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(deed + ": " + about).setExact(false));
    }

    private void read(Page page, TestStatement statement) {
        press(page, "Bankafschrift inlezen");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "afschrift.xml", "text/xml", statement.xml().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aStatementPaysWhatIsSureAndTheRestIsBookedByHand() {
        var page = treasurer(DESKTOP);
        look(page, "money-open");
        page.setViewportSize(DESKTOP, 900);
        read(
                page,
                TestStatement.ours("S1", DutchTime.day(clock.instant()))
                        .line(6000, "M. Yilmaz " + money.reference(edition, 1), "", "")
                        .line(3000, "Sofie " + money.reference(edition, 2), "", "")
                        .line(1250, "Buurtwerk", "", ""));
        assertThat(page.getByText("Nieuwe regels: 3. Geboekt: 1. Wachten op u: 2."))
                .isVisible();
        lookAt(page, "money-bank", PHONE, ColorScheme.LIGHT);
        lookAt(page, "money-bank", DESKTOP, ColorScheme.LIGHT);
        page.setViewportSize(DESKTOP, 900);

        of(page, "Kies een boeking", "Sofie").click();
        assertThat(page.getByText("Voor welke boeking is dit?")).isVisible();
        lookAt(page, "money-match", PHONE, ColorScheme.LIGHT);
        page.setViewportSize(DESKTOP, 900);
        of(page, "Dit is het", "Sofie").click();
        assertThat(page.getByText("is geboekt voor Sofie")).isVisible();
        of(page, "Leg opzij", "Omschrijving")
                .or(of(page, "Leg opzij", "Buurtwerk"))
                .first()
                .click();
        assertThat(page.getByText("Opzij gelegd. U vindt")).isVisible();

        of(page, "Terugbetaling boeken", money.reference(edition, 2)).click();
        lookAt(page, "money-refund", PHONE, ColorScheme.LIGHT);
        page.setViewportSize(DESKTOP, 900);
        press(page, "Boek de terugbetaling");
        assertThat(page.getByText("als terugbetaald geboekt")).isVisible();

        of(page, "Betaling boeken", money.reference(edition, 3)).click();
        field(page, "Bedrag").fill("10");
        press(page, "Boek de betaling");
        assertThat(page.getByText("is geboekt. Er is nog")).isVisible();
        of(page, "Alles van deze boeking", money.reference(edition, 2)).click();
        lookAt(page, "money-account", DESKTOP, ColorScheme.LIGHT);
        press(page, "Sluiten");
        look(page, "money-done");
    }

    @Test
    void theTreasurerBeginsAtTheListOfMarkets() {
        var page = somebody("nl", PHONE);
        signIn(page, DemoPerson.PIETER);
        open(page, "/kantoor/parade/geld");
        expectTitle(page, "Geld van de markt");
        look(page, "money-editions");
    }
}
