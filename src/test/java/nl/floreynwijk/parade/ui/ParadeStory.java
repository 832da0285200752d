package nl.floreynwijk.parade.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestBookings;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mehmet books two pitches with power on his phone, changes what he wants with them, and cancels one. */
class ParadeStory extends BrowserStory {

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    private EditionId edition = EditionId.random();

    @BeforeEach
    void thereIsAnEdition() {
        edition = parade.edition();
        parade.pitches(edition, 8);
        parade.addOn(edition, AddOnKind.POWER_230, 1500, 5);
    }

    @AfterEach
    void nobodySeesIt() {
        made.rule(edition, "status", "IDEA");
    }

    @Test
    void aShopkeeperBooksTwoPitchesChangesAndCancelsOne() {
        var page = somebody("nl", PHONE);
        signIn(page, DemoPerson.MEHMET);
        open(page, "/parade/kramen");
        page.getByLabel("Spullen verkopen").click();
        settle(page);
        look(page, "stalls-choose");
        page.setViewportSize(PHONE, 900);
        choose(page, 0);
        choose(page, 0);
        press(page, "Houd deze plaatsen 10 minuten vast");
        assertThat(page.getByText("Nog 10 minuten").first()).isVisible();
        fillIn(page);
        look(page, "booking-form");
        lookAt(page, "booking-form", DESKTOP, ColorScheme.LIGHT);
        page.setViewportSize(PHONE, 900);
        press(page, "Boek deze plaatsen");
        assertThat(page.getByText("Geboekt. Uw boekingsnummer is")).isVisible();
        look(page, "booking-own");
        lookAt(page, "booking-own", DESKTOP, ColorScheme.LIGHT);
        page.setViewportSize(PHONE, 900);
        press(page, "Verander wat ik erbij wil");
        page.getByLabel("POWER_230").first().fill("2");
        page.getByLabel("POWER_230").first().blur();
        assertThat(page.getByText("Erbij: € 15,00.")).isVisible();
        press(page, "Bewaar");
        assertThat(page.getByText("Het is veranderd.")).isVisible();
        press(page, "Zeg af");
        page.getByLabel("Plaats 2").uncheck();
        settle(page);
        look(page, "booking-cancel");
        page.setViewportSize(PHONE, 900);
        press(page, "Zeg deze plaatsen af");
        assertThat(page.getByText("Afgezegd.")).isVisible();
        open(page, "/mijn/kramen");
        look(page, "own-stalls");
    }

    @Test
    void theOrganiserSeesWhatWaits() {
        made.rule(edition, "approval", true);
        var page = somebody("nl", PHONE);
        signIn(page, DemoPerson.MEHMET);
        open(page, "/parade/kramen");
        page.getByLabel("Spullen verkopen").click();
        choose(page, 0);
        press(page, "Houd deze plaatsen 10 minuten vast");
        fillIn(page);
        press(page, "Boek deze plaatsen");
        assertThat(page.getByText("is binnen")).isVisible();
        var desk = somebody("nl", DESKTOP);
        signIn(desk, DemoPerson.MEIKE);
        open(desk, "/kantoor/parade/" + edition + "/aanvragen");
        assertThat(desk.getByText("Kaas van Mehmet").first()).isVisible();
        lookAt(desk, "booking-desk", DESKTOP, ColorScheme.LIGHT);
        lookAt(desk, "booking-desk", PHONE, ColorScheme.LIGHT);
        desk.setViewportSize(DESKTOP, 900);
        press(desk, "Keur goed: Kaas van Mehmet");
        assertThat(desk.getByText("is goedgekeurd")).isVisible();
    }

    private static void choose(Page page, int number) {
        page.locator("floor-plan .pitch-free:not([aria-checked='true'])")
                .nth(number)
                .click();
        settle(page);
    }

    private static void fillIn(Page page) {
        page.getByLabel("Lid van de coöperatie").click();
        field(page, "Naam van uw kraam").fill("Kaas van Mehmet");
        field(page, "Wat staat er op uw kraam?").fill("Oude kaas en geitenkaas");
        field(page, "Soort kraam").fill("kaas");
        field(page, "Telefoonnummer").fill("06 1234 5678");
        field(page, "KvK-nummer").fill("12345678");
        page.getByLabel("POWER_230").first().fill("1");
        page.getByLabel("Ik houd me aan de regels over brandveiligheid").check();
        page.getByLabel("Ik ga akkoord met de afspraken en de prijs").check();
        settle(page);
    }
}
