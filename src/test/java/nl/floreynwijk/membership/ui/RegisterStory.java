package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** The desk finds somebody in the register, reads what happened and puts a name right. */
class RegisterStory extends BrowserStory {

    private static final String SEVEN_IN_SIGHT = """
            () => [...document.querySelectorAll('vaadin-grid .list-row')]
                .map(it => it.getBoundingClientRect())
                .filter(it => it.top > 0 && it.bottom <= window.innerHeight).length >= 7
            """;

    private static final String WHOLE_LIST_IN_SIGHT = """
            () => {
                const { top, bottom } = document.querySelector('vaadin-grid').getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight;
            }
            """;

    @Test
    void sanneFindsZeynepAndPutsHerNameRight() {
        var sanne = somebody("nl", DESKTOP);
        start(sanne, DemoPerson.SANNE);
        link(sanne, "Leden").first().click();
        expectTitle(sanne, "Leden");
        look(sanne, "register");

        sanne.setViewportSize(DESKTOP, 800);
        sanne.waitForFunction(SEVEN_IN_SIGHT);

        sanne.setViewportSize(DESKTOP, 900);
        field(sanne, "Zoek op naam, adres, lidnummer of e-mail").fill("ozturk");
        assertThat(sanne.getByText("1 lid gevonden.")).isVisible();
        assertThat(row(sanne, "Zeynep Öztürk")).isVisible();
        assertThat(sanne).hasURL(Pattern.compile(".*/kantoor/leden\\?zoek=ozturk"));
        sanne.reload();
        assertThat(row(sanne, "Zeynep Öztürk")).isVisible();

        button(sanne, "Filters en volgorde").click();
        assertThat(sanne.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Blok")))
                .isVisible();
        look(sanne, "register-filters");

        sanne.setViewportSize(DESKTOP, 900);
        link(sanne, "Zeynep Öztürk bekijken").click();
        expectTitle(sanne, "Zeynep Öztürk");
        look(sanne, "member");

        sanne.setViewportSize(DESKTOP, 900);
        button(sanne, "Gegevens verbeteren").click();
        field(sanne, "Voornaam").fill("Zeyneb");
        look(sanne, "member-correct");
        button(sanne, "Opslaan").click();
        assertThat(sanne.getByText("De gegevens van Zeyneb Öztürk zijn verbeterd."))
                .isVisible();
        assertThat(sanne.getByText("Veranderde de naam van een lid, door Sanne Vermeulen"))
                .isVisible();
        look(sanne, "member-corrected");
    }

    @Test
    void theBoardFindsSomebodyByKeyboardAlone() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden");
        field(amina, "Zoek op naam, adres, lidnummer of e-mail").focus();
        amina.keyboard().type("wojcik");
        assertThat(amina.locator(".list-row-title").first()).hasText("Łukasz Wójcik");
        link(amina, "Łukasz Wójcik bekijken").focus();
        amina.keyboard().press("Enter");
        expectTitle(amina, "Łukasz Wójcik");
    }

    /** A low window, in which the list begins far down: the page follows whoever walks it by keyboard, or with a wheel. */
    @Test
    void theListIsInSightOfWhoeverWalksIt() {
        var sanne = somebody("nl", DESKTOP);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/kantoor/leden");
        sanne.setViewportSize(DESKTOP, 520);
        sanne.waitForFunction(
                "() => document.querySelector('vaadin-grid').getBoundingClientRect().bottom > innerHeight");
        sanne.locator("vaadin-grid th[tabindex='0']").focus();
        for (var row = 0; row < 8; row++) {
            sanne.keyboard().press("ArrowDown");
        }
        sanne.waitForFunction(WHOLE_LIST_IN_SIGHT);

        sanne.evaluate("() => document.querySelector('h1').scrollIntoView()");
        sanne.waitForFunction(
                "() => document.querySelector('vaadin-grid').getBoundingClientRect().bottom > innerHeight");
        row(sanne, "Samira El Amrani").hover();
        sanne.mouse().wheel(0, 200);
        sanne.waitForFunction(WHOLE_LIST_IN_SIGHT);
    }

    @Test
    void aminaGivesLukaszARoleUntilADay() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden?zoek=wojcik");
        link(amina, "Łukasz Wójcik bekijken").click();
        button(amina, "Rollen").click();
        amina.getByLabel("Welke rol?").click();
        amina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Wijktuinman"))
                .click();
        field(amina, "Laatste dag").fill("31-12-2027");
        field(amina, "Laatste dag").press("Enter");
        field(amina, "Waarom?").fill("helpt dit seizoen mee");
        look(amina, "member-roles");
        amina.setViewportSize(DESKTOP, 900);
        button(amina, "Rol geven").click();
        assertThat(amina.getByText("De rol Wijktuinman is gegeven aan Łukasz Wójcik."))
                .isVisible();
        look(amina, "member-with-role");
        amina.setViewportSize(DESKTOP, 900);
        button(amina, "Rollen").click();
        assertThat(amina.getByText("Wijktuinman gegeven tot en met 31 december 2027"))
                .isVisible();
        button(amina, "Rol Wijktuinman afnemen").click();
        look(amina, "member-role-taken");
        button(amina, "Afnemen").last().click();
        assertThat(amina.getByText("De rol Wijktuinman is afgenomen van Łukasz Wójcik."))
                .isVisible();

        button(amina, "Lidmaatschap beëindigen").click();
        amina.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lidmaatschap beëindigen"))
                .click();
        assertThat(amina.getByText("Schrijf waarom, in hooguit 300 tekens.")).isVisible();
        look(amina, "member-end");
    }

    @Test
    void whoIsUnknownIsNotFound() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden/iets");
        expectTitle(amina, "Deze pagina bestaat niet");
    }

    private static Locator row(Page page, String name) {
        return page.locator(".list-row-title")
                .filter(new Locator.FilterOptions().setHasText(name).setVisible(true));
    }
}
