package nl.floreynwijk.parade.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Mehmet books a pitch on the drawing and one in the list without a mouse, on a small screen and on a large one. */
class StallKeyboardStory extends BrowserStory {

    /** No page has more to stop at. */
    private static final int MOST_STOPS = 100;

    @Autowired
    TestParade parade;

    private EditionId edition = EditionId.random();

    @BeforeEach
    void thereIsAnEdition() {
        edition = parade.edition();
        parade.only(edition);
        parade.pitches(edition, 8);
        parade.addOn(edition, AddOnKind.POWER_230, 1500, 5);
    }

    @AfterEach
    void nobodySeesIt() {
        parade.rule(edition, "status", "IDEA");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void aStallIsBookedWithoutAMouse(int width) {
        var page = somebody("nl", width);
        comeIn(page);
        open(page, "/parade/kramen");
        arrowTo(page, "Spullen te koop");
        chooseOnTheDrawing(page);
        chooseInTheList(page);
        assertThat(page.getByText("U koos: Plaatsen 2, 4, op")).isVisible();
        see(page, "keyboard-choose", width);
        press(page, button(page, "Houd deze plaatsen voor mij vast"));
        assertThat(page.getByText("Nog 10 minuten").first()).isVisible();
        fillIn(page);
        see(page, "keyboard-form", width);
        agree(page);
        assertThat(page.locator(
                        ".answer > .notice", new Page.LocatorOptions().setHasText("Geboekt. Uw boekingsnummer is")))
                .isFocused();
        see(page, "keyboard-booked", width);
    }

    private void comeIn(Page page) {
        page.navigate(links.pathFor(DemoPerson.MEHMET.address()));
        press(page, button(page, "Ja, log mij in"));
        page.waitForURL("**/start");
        settle(page);
    }

    /** Arrows go from choice to choice, and choose. */
    private static void arrowTo(Page page, String choice) {
        var wanted = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice));
        tabTo(page, page.getByRole(AriaRole.RADIO).first());
        for (var pressed = 0; pressed < MOST_STOPS && !wanted.isChecked(); pressed++) {
            page.keyboard().press("ArrowDown");
            settle(page);
        }
        assertThat(wanted).isChecked();
        assertThat(wanted).isFocused();
    }

    /** The drawing is one stop; arrows go from pitch to pitch. */
    private static void chooseOnTheDrawing(Page page) {
        tabTo(page, page.locator("floor-plan .pitch[tabindex='0']"));
        page.keyboard().press("ArrowRight");
        var second = page.locator("floor-plan .pitch").nth(1);
        assertThat(second).isFocused();
        page.keyboard().press("Space");
        assertThat(second).hasAttribute("aria-checked", "true");
        assertThat(second).isFocused();
        page.keyboard().press("Enter");
        assertThat(second).hasAttribute("aria-checked", "false");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Plaats 2 is gekozen.")).isVisible();
    }

    private static void chooseInTheList(Page page) {
        var fourth = page.locator(".pitch-rows input[type=checkbox]").nth(3);
        tabTo(page, fourth);
        page.keyboard().press("Space");
        assertThat(page.getByText("Plaats 4 is gekozen.")).isVisible();
        assertThat(fourth).isFocused();
        assertThat(page.locator("floor-plan .pitch").nth(3)).hasAttribute("aria-checked", "true");
    }

    private static void fillIn(Page page) {
        tabAndType(page, field(page, "Naam van uw kraam"), "Kaas van Mehmet");
        tabAndType(page, field(page, "Wat staat er op uw kraam?"), "Oude kaas en geitenkaas");
        tabAndType(page, field(page, "Soort kraam"), "kaas");
        tabAndType(page, field(page, "Telefoonnummer"), "06 1234 5678");
        tabAndType(page, field(page, "KvK-nummer"), "12345678");
        tabAndType(page, page.getByLabel("POWER_230").first(), "1");
        tick(page, "Ik houd me aan de regels over brandveiligheid");
    }

    /** Whoever forgets a tick is led to it. */
    private static void agree(Page page) {
        press(page, button(page, "Boek deze plaatsen"));
        assertThat(problem(page, "Lees de afspraken en vink dit aan.")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Ik ga akkoord met de afspraken en de prijs")))
                .isFocused();
        page.keyboard().press("Space");
        press(page, button(page, "Boek deze plaatsen"));
    }

    private static void see(Page page, String view, int width) {
        lookAt(page, view, width, ColorScheme.LIGHT);
        page.setViewportSize(width, 900);
    }

    private static void tabAndType(Page page, Locator what, String text) {
        tabTo(page, what);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void tick(Page page, String label) {
        tabTo(page, page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label)));
        page.keyboard().press("Space");
    }

    private static void press(Page page, Locator what) {
        tabTo(page, what);
        page.keyboard().press("Enter");
        settle(page);
    }

    /** With the tab key, forwards, as often as it takes. */
    private static void tabTo(Page page, Locator what) {
        for (var pressed = 0; pressed < MOST_STOPS && !hasCursor(what); pressed++) {
            page.keyboard().press("Tab");
        }
        assertThat(what).isFocused();
    }

    private static boolean hasCursor(Locator what) {
        return (boolean) what.evaluate("it => it === document.activeElement");
    }
}
