package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Somebody reads about the co-operative, joins on her phone, and the board lets her in. */
class JoinStory extends BrowserStory {

    @Test
    void elsJoinsOnHerPhoneAndAminaLetsHerIn() {
        var els = somebody("nl", PHONE);
        open(els, "/");
        link(els, "Lid worden").first().click();
        expectTitle(els, "Lid worden");
        look(els, "join");

        button(els, "Aanmelden").click();
        assertThat(problem(els, "Vul uw voornaam in")).isVisible();
        assertThat(problem(els, "Vul uw achternaam in")).isVisible();
        assertThat(problem(els, "Een postcode heeft 4 cijfers")).isVisible();
        assertThat(field(els, "Voornaam")).isFocused();
        look(els, "join-refused");

        els.setViewportSize(PHONE, 900);
        fillIn(els, "Els", "van den Broek-Oosterhuis", "els@example.org");
        button(els, "Aanmelden").click();
        assertThat(els.getByText("Kijk in uw mail")).isVisible();
        look(els, "join-sent");

        open(els, "/demo/mail");
        buttonInMail(els, "Ja, ik wil lid worden").click();
        els.waitForURL("**/lid-worden/bevestigen/**");
        look(els, "join-confirm");
        button(els, "Ja, ik wil lid worden").click();
        assertThat(els.getByText("Gelukt, dank u wel")).isVisible();
        look(els, "join-confirmed");

        var amina = somebody("nl", DESKTOP);
        start(amina, DemoPerson.AMINA);
        look(amina, "board-start");
        link(amina, "Aanmeldingen").first().click();
        expectTitle(amina, "Aanmeldingen");
        look(amina, "applications");
        button(amina, "Els van den Broek-Oosterhuis goedkeuren").click();
        assertThat(amina.getByText("Els van den Broek-Oosterhuis is lid met nummer"))
                .isVisible();
        look(amina, "applications-decided");
    }

    private static void fillIn(Page page, String given, String family, String email) {
        field(page, "Voornaam").fill(given);
        field(page, "Achternaam").fill(family);
        field(page, "E-mailadres").fill(email);
        field(page, "Postcode").fill("3812 ZZ");
        field(page, "Huisnummer").fill("23");
        field(page, "Huisnummer").press("Tab");
        field(page, "Straat").fill("Bomenhof");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Helpen in het groen"))
                .check();
        box(page, "Ik wil lid worden.").check();
        box(page, "Ik vind het goed dat mijn naam").check();
    }

    private static Locator box(Page page, String words) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words));
    }
}
