package nl.floreynwijk.parade.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserSteps;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestParade;
import nl.floreynwijk.parade.TestWaiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mehmet books two pitches with power on his phone, changes what he wants with them, and cancels one. */
class ParadeStory extends BrowserStory {

    private static final String HOLD = "Houd deze plaatsen voor mij vast";
    private static final Pattern LATE = Pattern.compile("Iemand anders was net eerder|is niet meer vrij");

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting waiting;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();

    @BeforeEach
    void thereIsAnEdition() {
        edition = parade.edition();
        parade.only(edition);
        pitches = parade.pitches(edition, 8);
        parade.addOn(edition, AddOnKind.POWER_230, 1500, 5);
    }

    @AfterEach
    void nobodySeesIt() {
        parade.rule(edition, "status", "IDEA");
    }

    @Test
    void aShopkeeperBooksTwoPitchesChangesAndCancelsOne() {
        var page = somebody("nl", PHONE);
        signIn(page, DemoPerson.MEHMET);
        open(page, "/parade/kramen");
        page.getByLabel("Spullen te koop").click();
        settle(page);
        look(page, "stalls-choose");
        page.setViewportSize(PHONE, 900);
        choose(page, 0);
        choose(page, 0);
        press(page, HOLD);
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
        press(page, "Verander wat u erbij wilt");
        page.getByLabel("POWER_230").first().fill("2");
        page.getByLabel("POWER_230").first().blur();
        assertThat(page.getByText("Erbij: € 15,00.")).isVisible();
        press(page, "Bewaar");
        assertThat(page.getByText("Het is veranderd.")).isVisible();
        press(page, "Zeg af");
        page.getByLabel("Plaats 1,").check();
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
        parade.rule(edition, "approval", true);
        var page = somebody("nl", PHONE);
        signIn(page, DemoPerson.MEHMET);
        open(page, "/parade/kramen");
        page.getByLabel("Spullen te koop").click();
        choose(page, 0);
        press(page, HOLD);
        fillIn(page);
        press(page, "Vraag deze plaatsen aan");
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

    @Test
    void twoWhoFightForTheLastPitchReadWhoHasIt() {
        waiting.booked(
                edition,
                waiting.at(DemoPerson.SOFIE.address()),
                Category.GOODS,
                pitches.subList(1, pitches.size()),
                parade.days());
        var people = List.of(chooser(DemoPerson.MEHMET), chooser(DemoPerson.RIA));
        people.forEach(it -> button(it, HOLD).focus());
        people.forEach(it -> it.keyboard().press("Enter"));
        people.forEach(BrowserSteps::settle);
        var has = "Nog 10 minuten";
        var first = people.getFirst()
                .getByText(has)
                .or(people.getFirst().getByText(LATE))
                .first();
        assertThat(first).isVisible();
        var winner = first.textContent().contains(has) ? 0 : 1;
        var loser = people.get(1 - winner);
        assertThat(people.get(winner).getByText(has).first()).isVisible();
        assertThat(loser.getByText(LATE).first()).isVisible();
        assertThat(loser.locator("floor-plan .pitch-free")).hasCount(0);
        look(loser, "stalls-late");
        loser.setViewportSize(PHONE, 900);
        open(loser, "/parade/wachtlijst?soort=GOODS");
        press(loser, "Zet mij op de wachtlijst");
        assertThat(loser.getByText("U bent nummer 1 in de rij.").first()).isVisible();
    }

    private Page chooser(DemoPerson person) {
        var page = somebody("nl", PHONE);
        signIn(page, person);
        open(page, "/parade/kramen");
        page.getByLabel("Spullen te koop").click();
        settle(page);
        choose(page, 0);
        return page;
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
