package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Whoever uses nothing but the keyboard is always somewhere. */
class KeyboardStory extends BrowserStory {

    /** No page has more to stop at. */
    private static final int MOST_STOPS = 100;

    @Test
    void afterAChangeTheCursorIsWhereItWas() {
        var sofie = somebody("nl", DESKTOP);
        signIn(sofie, DemoPerson.SOFIE);
        open(sofie, "/mijn/gegevens");

        button(sofie, "Telefoonnummer wijzigen").press("Enter");
        assertThat(field(sofie, "Telefoonnummer (hoeft niet)")).isFocused();
        sofie.keyboard().press("Control+A");
        sofie.keyboard().type("06 11223344");
        sofie.keyboard().press("Enter");
        assertThat(sofie.getByText("Opgeslagen: Telefoonnummer.")).isVisible();
        assertThat(button(sofie, "Telefoonnummer wijzigen")).isFocused();

        sofie.keyboard().press("Enter");
        assertThat(field(sofie, "Telefoonnummer (hoeft niet)")).isFocused();
        sofie.keyboard().press("Escape");
        assertThat(button(sofie, "Telefoonnummer wijzigen")).isFocused();
    }

    @Test
    void whereTheButtonIsGoneTheCursorIsAtWhatCameOfIt() {
        var sofie = somebody("nl", DESKTOP);
        signIn(sofie, DemoPerson.SOFIE);
        open(sofie, "/mijn/gegevens/opzeggen");

        button(sofie, "Ja, ik zeg op").press("Enter");
        assertThat(button(sofie, "Terug")).isFocused();
        sofie.keyboard().press("Tab");
        sofie.keyboard().press("Enter");
        expectCursorAt(sofie, "U hebt opgezegd.");

        button(sofie, "Ik blijf toch lid").press("Enter");
        expectCursorAt(sofie, "Fijn dat u blijft.");
    }

    private static void expectCursorAtTheTop(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
    }

    private static void expectCursorAt(Page page, String said) {
        assertThat(page.locator(".answer > .notice", new Page.LocatorOptions().setHasText(said)))
                .isFocused();
    }

    @Test
    void keesComesAndGoesWithoutAMouse() {
        var kees = somebody("nl", PHONE);
        open(kees, "/");
        press(kees, link(kees, "Lid worden").first());
        expectTitle(kees, "Lid worden");
        tabAndType(kees, "Voornaam", "Kees");
        tabAndType(kees, "Achternaam", "Toetsman");
        tabAndType(kees, "E-mailadres", "kees.toetsman@example.org");
        tabAndType(kees, "Postcode", "3812 ZZ");
        tabAndType(kees, "Huisnummer", "31");
        kees.keyboard().press("Tab");
        tabAndType(kees, "Straat", "Bomenhof");
        tick(kees, "Helpen in het groen");
        tick(kees, "Ik wil lid worden.");
        tick(kees, "Ik vind het goed dat mijn naam");
        press(kees, button(kees, "Aanmelden"));
        assertThat(kees.getByText("Kijk in uw mail")).isVisible();

        open(kees, "/demo/mail");
        buttonInMail(kees, "Ja, ik wil lid worden").press("Enter");
        kees.waitForURL("**/lid-worden/bevestigen/**");
        press(kees, button(kees, "Ja, ik wil lid worden"));
        assertThat(kees.getByText("Gelukt, dank u wel")).isVisible();

        var amina = somebody("nl", DESKTOP);
        start(amina, DemoPerson.AMINA);
        press(amina, link(amina, "Aanmeldingen").first());
        press(amina, button(amina, "Kees Toetsman goedkeuren"));
        assertThat(amina.getByText("Kees Toetsman is lid met nummer")).isVisible();

        kees.navigate(links.pathFor("kees.toetsman@example.org"));
        press(kees, button(kees, "Ja, log mij in"));
        kees.waitForURL("**/start");
        settle(kees);
        open(kees, "/mijn/gegevens");
        press(kees, button(kees, "Telefoonnummer wijzigen"));
        tabAndType(kees, "Telefoonnummer (hoeft niet)", "06 11223355");
        press(kees, button(kees, "Opslaan"));
        assertThat(kees.getByText("Opgeslagen: Telefoonnummer.")).isVisible();
        kees.waitForDownload(() -> press(kees, link(kees, "Om te lezen (PDF)")));

        open(kees, "/mijn/machtigingen");
        press(kees, button(kees, "Iemand machtigen"));
        tabAndType(kees, "E-mailadres", DemoPerson.RIA.address());
        tick(kees, "Mijn gegevens");
        press(kees, button(kees, "Vraag deze persoon"));
        assertThat(kees.getByText("dan is er nu een mail naartoe")).isVisible();

        open(kees, "/mijn/gegevens");
        press(kees, link(kees, "Lidmaatschap opzeggen"));
        expectTitle(kees, "Lidmaatschap opzeggen");
        press(kees, button(kees, "Ja, ik zeg op"));
        press(
                kees,
                kees.getByRole(AriaRole.ALERTDIALOG)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ja, ik zeg op")));
        assertThat(kees.getByText("U hebt opgezegd.")).isVisible();
    }

    @Test
    void theBoardTakesItsListsWithoutAMouse() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden");
        tabAndType(amina, "Zoek op naam, adres, lidnummer of e-mail", "bomenstraat");
        assertThat(amina.getByText("leden gevonden.")).isVisible();
        press(amina, link(amina, "Lijsten"));
        expectTitle(amina, "Lijsten");
        amina.waitForDownload(() -> press(amina, link(amina, "Download voor Excel")));
        tabAndType(amina, "Op welke dag", "01-11-2026");
        amina.keyboard().press("Tab");
        amina.waitForDownload(() -> press(amina, link(amina, "Uittreksel van 1 november 2026 (PDF)")));
    }

    private static void tabAndType(Page page, String label, String text) {
        tabTo(page, field(page, label));
        page.keyboard().type(text);
    }

    private static void tick(Page page, String label) {
        tabTo(page, page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label)));
        page.keyboard().press("Space");
    }

    private static void press(Page page, Locator what) {
        tabTo(page, what);
        page.keyboard().press("Enter");
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

    @Test
    void rolesAreGivenByKeyboardAlone() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden?zoek=lukasz");
        link(amina, "Łukasz Wójcik bekijken").press("Enter");
        expectTitle(amina, "Łukasz Wójcik");
        expectCursorAtTheTop(amina);

        button(amina, "Rollen").press("Enter");
        amina.keyboard().press("Escape");
        assertThat(button(amina, "Rollen")).isFocused();
    }
}
