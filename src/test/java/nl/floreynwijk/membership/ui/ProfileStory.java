package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** A member looks after her own things on her phone, takes her data home, leaves, and thinks better of it. */
class ProfileStory extends BrowserStory {

    @Test
    void sofieLooksAfterHerOwnThings() {
        var sofie = somebody("nl", PHONE);
        signIn(sofie, DemoPerson.SOFIE);
        open(sofie, "/mijn/gegevens");
        expectTitle(sofie, "Mijn gegevens");
        look(sofie, "profile");
        sofie.setViewportSize(PHONE, 900);

        button(sofie, "Telefoonnummer wijzigen").click();
        field(sofie, "Telefoonnummer (hoeft niet)").fill("12");
        button(sofie, "Opslaan").click();
        assertThat(problem(sofie, "Dit telefoonnummer bestaat niet.")).isVisible();
        lookAt(sofie, "profile-phone-refused", PHONE, ColorScheme.LIGHT);
        sofie.setViewportSize(PHONE, 900);
        field(sofie, "Telefoonnummer (hoeft niet)").fill("06 87654321");
        sofie.keyboard().press("Enter");
        assertThat(sofie.getByText("Opgeslagen: Telefoonnummer.")).isVisible();
        assertThat(sofie.getByText("06 87654321")).isInViewport();
        assertThat(sofie.getByText("Opgeslagen: Telefoonnummer.")).isInViewport();

        button(sofie, "Toestemming wijzigen").click();
        button(sofie, "Opslaan").click();
        assertThat(sofie.getByText("Opgeslagen: Toestemming.")).isInViewport();
        assertThat(button(sofie, "Toestemming wijzigen")).isInViewport();
        assertThat(button(sofie, "Toestemming wijzigen")).isFocused();
        lookAt(sofie, "profile-saved", PHONE, ColorScheme.LIGHT);
        sofie.setViewportSize(PHONE, 900);

        button(sofie, "Adres wijzigen").click();
        field(sofie, "Postcode").fill("3812 ZZ");
        field(sofie, "Huisnummer").fill("118");
        field(sofie, "Huisnummer").press("Tab");
        field(sofie, "Straat").fill("Bomenhof");
        look(sofie, "profile-move");
        sofie.setViewportSize(PHONE, 900);
        button(sofie, "Opslaan").click();
        assertThat(sofie.getByText("Opgeslagen: Adres.")).isVisible();

        var file = sofie.waitForDownload(() -> link(sofie, "Om te lezen (PDF)").click());
        assertThat(file.suggestedFilename()).isEqualTo("mijn-gegevens.pdf");

        link(sofie, "Lidmaatschap opzeggen").click();
        expectTitle(sofie, "Lidmaatschap opzeggen");
        look(sofie, "leave");
        sofie.setViewportSize(PHONE, 900);
        button(sofie, "Ja, ik zeg op").click();
        sofie.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ja, ik zeg op"))
                .click();
        assertThat(sofie.getByText("U hebt opgezegd.")).isVisible();
        look(sofie, "leave-asked");
        open(sofie, "/start");
        look(sofie, "start-leaving");
        open(sofie, "/mijn/gegevens");
        look(sofie, "profile-leaving");
        sofie.setViewportSize(PHONE, 900);
        link(sofie, "Ik blijf toch lid").first().click();
        expectTitle(sofie, "Lidmaatschap opzeggen");
        button(sofie, "Ik blijf toch lid").click();
        assertThat(sofie.getByText("Fijn dat u blijft.")).isVisible();
    }

    @Test
    void aminaAddsAKindOfMembers() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/soorten-leden");
        button(amina, "Soort lid toevoegen").click();
        button(amina, "Opslaan").click();
        look(amina, "kind-refused");
        field(amina, "Naam in het Nederlands").fill("Jongerenlid");
        field(amina, "Uitleg in het Nederlands").fill("U bent nog geen 18 jaar en woont in de wijk.");
        field(amina, "Naam in het Engels").fill("Youth member");
        field(amina, "Uitleg in het Engels").fill("You are not yet 18 and live in the neighbourhood.");
        button(amina, "Opslaan").click();
        assertThat(amina.getByText("Jongerenlid staat nu op het formulier.")).isVisible();
        look(amina, "kinds-with-new");
        amina.getByLabel("Nieuwe leden kunnen dit kiezen").last().click();
        assertThat(amina.getByText("Jongerenlid staat niet meer op het formulier."))
                .isVisible();
    }

    @Test
    void theOfficeHasItsPages() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/aanvragen");
        look(amina, "applications-odd");
        open(amina, "/kantoor/aanvragen/nieuw");
        look(amina, "enter");
        open(amina, "/kantoor/bijdragen");
        look(amina, "dues-none");
        open(amina, "/kantoor/wissen");
        look(amina, "erasures-none");
        expectTitle(amina, "Verzoeken om te wissen");
        open(amina, "/kantoor/adressen");
        look(amina, "addresses");
        expectTitle(amina, "Nieuwe adressen");
    }

    @Test
    void graceIsNoMemberYetAndReadsEnglish() {
        Page grace = somebody("en", PHONE);
        signIn(grace, DemoPerson.GRACE);
        open(grace, "/mijn/gegevens");
        look(grace, "profile-no-member");
        expectTitle(grace, "My details");
        assertThat(grace.getByText("You are not a member yet.")).isVisible();
    }
}
