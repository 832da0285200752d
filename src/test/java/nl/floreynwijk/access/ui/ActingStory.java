package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.CloseOptions;
import java.time.Duration;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.access.TestActings;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Acting for a member who is on the phone, and for somebody who appointed a guardian. */
class ActingStory extends BrowserStory {

    private static final String RIA = "Ria de Wit-van Oosterhout";

    @Autowired
    TestActings actings;

    @Test
    void sanneActsForRiaInEveryTabUntilSheStops() {
        var page = somebody("nl", DESKTOP);
        signIn(page, DemoPerson.SANNE);
        open(page, "/kantoor/namens");
        look(page, "act-for-view");
        field(page, "Zoek op naam of e-mailadres").fill("oosterhout");
        button(page, "Kies " + RIA).click();
        look(page, "act-for-form");
        page.getByLabel("Waarom?").fill("belt over een groendienst");
        page.getByLabel("Aan de telefoon").check();
        var other = page.context().newPage();
        open(other, "/kantoor/mail");
        button(page, "Begin").click();
        page.waitForURL("**/start");
        assertThat(banner(page)).containsText("U handelt voor " + RIA);

        link(other, "Vandaag").first().click();
        assertThat(banner(other)).isVisible();
        open(other, "/mijn/beveiliging");
        expectTitle(other, "Deze pagina is niet voor u");
        open(other, "/kantoor/mail");
        expectTitle(other, "Deze pagina is niet voor u");
        open(other, "/start");

        button(page, "Stop met handelen voor " + RIA).click();
        page.waitForURL("**/kantoor/namens");
        assertThat(banner(page)).hasCount(0);
        expectTitle(page, "Namens iemand");

        link(other, "Mijn berichten").first().click();
        assertThat(banner(other)).hasCount(0);

        var ria = somebody("nl", PHONE);
        signIn(ria, DemoPerson.RIA);
        open(ria, "/mijn/machtigingen");
        assertThat(ria.getByText("Sanne Vermeulen (Aan de telefoon)").first()).isVisible();
        assertThat(ria.getByText("belt over een groendienst").first()).isVisible();
    }

    @Test
    void actingEndsAfterHalfAnHourAndTheOpenTabLoadsAfresh() {
        var page = somebody("nl", DESKTOP);
        begin(page);
        clock.advance(Duration.ofMinutes(30));

        link(page, "Mijn berichten").first().click();

        assertThat(banner(page)).hasCount(0);
        assertThat(page.getByText("U handelt niet meer voor " + RIA + ".")).isVisible();
        look(page, "acting-ended");
        assertThat(button(page, "Uw account: Sanne Vermeulen")).isVisible();
        page.setViewportSize(DESKTOP, 900);
        assertThat(link(page, "Namens iemand").first()).isVisible();
        page.reload();
        assertThat(page.getByText("U handelt niet meer")).hasCount(0);
    }

    @Test
    void actingGoesOnOverAReloadAndEndsWithTheTab() {
        var page = somebody("nl", DESKTOP);
        begin(page);
        page.reload();
        assertThat(banner(page)).isVisible();
        settle(page);
        open(page, "/mijn/berichten");
        assertThat(banner(page)).isVisible();
        clock.advance(Duration.ofSeconds(60));
        page.reload();
        assertThat(banner(page)).isVisible();
        settle(page);

        var context = page.context();
        page.close(new CloseOptions().setRunBeforeUnload(true));
        var next = context.newPage();
        next.waitForCondition(actings::lastHasNoTab);
        clock.advance(Duration.ofSeconds(30));
        open(next, "/start");
        assertThat(banner(next)).hasCount(0);
        assertThat(button(next, "Uw account: Sanne Vermeulen")).isVisible();
    }

    @Test
    void actingEndsWhenSanneSignsOut() {
        var page = somebody("nl", DESKTOP);
        begin(page);
        look(page, "acting-start");
        button(page, "Uw account: Sanne Vermeulen").click();
        button(page, "Uitloggen").click();
        page.waitForURL("**/inloggen?uitgelogd");

        start(page, DemoPerson.SANNE);
        assertThat(banner(page)).hasCount(0);
    }

    @Test
    void riaAppointsMehmetWhoActsForHerUntilSheEndsIt() {
        var ria = somebody("nl", PHONE);
        signIn(ria, DemoPerson.RIA);
        open(ria, "/mijn/machtigingen");
        look(ria, "mandates-view");
        button(ria, "Iemand machtigen").click();
        field(ria, "E-mailadres").fill(DemoPerson.MEHMET.address());
        ria.getByLabel("De startpagina").check();
        look(ria, "appoint-dialog");
        button(ria, "Vraag deze persoon").click();
        assertThat(ria.getByText("Gevraagd, en nog niet aangenomen")).isVisible();
        look(ria, "mandates-view-asked");

        var mehmet = somebody("nl", PHONE);
        start(mehmet, DemoPerson.MEHMET);
        link(mehmet, RIA + " vraagt uw hulp").click();
        button(mehmet, "Ja, dat wil ik: handelen namens " + RIA).click();
        assertThat(mehmet.getByText("U mag nu namens " + RIA + " handelen.")).isVisible();
        look(mehmet, "mandates-view-held");
        button(mehmet, "Nu handelen voor " + RIA).click();
        mehmet.getByLabel("Waarom?").fill("Ria heeft het gevraagd");
        look(mehmet, "guardian-dialog");
        button(mehmet, "Begin").click();
        mehmet.waitForURL("**/start");
        assertThat(banner(mehmet)).containsText(RIA);
        open(mehmet, "/mijn/berichten");
        expectTitle(mehmet, "Deze pagina is niet voor u");

        ria.reload();
        button(ria, "De machtiging van Mehmet Yıldırım stoppen").click();
        button(ria, "Stoppen").click();
        assertThat(ria.getByText("De machtiging is gestopt.")).isVisible();

        open(mehmet, "/start");
        assertThat(banner(mehmet)).hasCount(0);
    }

    private void begin(Page page) {
        signIn(page, DemoPerson.SANNE);
        open(page, "/kantoor/namens");
        field(page, "Zoek op naam of e-mailadres").fill(DemoPerson.RIA.address());
        button(page, "Kies " + RIA).click();
        page.getByLabel("Waarom?").fill("belt");
        page.getByLabel("Aan de telefoon").check();
        button(page, "Begin").click();
        page.waitForURL("**/start");
        assertThat(banner(page)).isVisible();
        settle(page);
    }

    private static Locator banner(Page page) {
        return page.getByLabel("Namens iemand anders");
    }
}
