package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** What only shows after somebody pressed something keeps nobody out either, on a phone or a desk, in light or dark. */
class EveryDialogStory extends BrowserStory {

    @Test
    void dialogsOfAnAccount() {
        var lotte = somebody("nl", DESKTOP);
        signIn(lotte, DemoPerson.LOTTE);
        open(lotte, "/beheer/accounts");
        button(lotte, "Account openen").click();
        lookAtDialog(lotte, "open-account-dialog");
        button(lotte, "Account openen").last().click();
        lookAtDialog(lotte, "open-account-dialog-refused");
        button(lotte, "Terug").click();

        field(lotte, "Zoek op naam of e-mailadres").fill("Ria de Wit");
        assertThat(lotte.locator(".list-row-title:visible")).hasCount(1);
        button(lotte, "Account van " + DemoPerson.RIA.fullName() + " wijzigen").click();
        lookAtDialog(lotte, "account-dialog");
        button(lotte, "Naam of e-mailadres verbeteren").click();
        lookAtDialog(lotte, "correct-account-dialog");
        open(lotte, "/beheer/accounts");
        field(lotte, "Zoek op naam of e-mailadres").fill("Lotte");
        assertThat(lotte.locator(".list-row-title:visible")).hasCount(1);
        button(lotte, "Account van " + DemoPerson.LOTTE.fullName() + " wijzigen")
                .click();
        button(lotte, "Account sluiten").click();
        lookAtDialog(lotte, "close-account-dialog");
        button(lotte, "Account sluiten").last().click();
        assertThat(lotte.getByText("Dit is de laatste beheerder.")).isVisible();
        lookAtDialog(lotte, "last-administrator-dialog");
    }

    private static void lookAtDialog(Page page, String name) {
        settle(page);
        look(page, name);
        page.setViewportSize(DESKTOP, 900);
    }

    @Test
    void dialogsOfWhoeverReads() {
        var grace = somebodyWhoChose("en", DESKTOP);
        start(grace, DemoPerson.GRACE);
        button(grace, "Display: language, text size and colours").click();
        lookAtDialog(grace, "display-dialog");
        grace.keyboard().press("Escape");
        button(grace, "Your account: " + DemoPerson.GRACE.fullName()).click();
        lookAtDialog(grace, "account-popover");
    }

    @Test
    void waysToSignIn() {
        var sofie = somebody("nl", DESKTOP);
        open(sofie, "/inloggen?verlopen");
        button(sofie, "Liever inloggen met een wachtwoord").click();
        field(sofie, "Uw e-mailadres").fill(DemoPerson.SOFIE.address());
        field(sofie, "Uw wachtwoord").fill("verkeerd geraden");
        button(sofie, "Inloggen met wachtwoord").click();
        assertThat(problem(sofie, "Dit adres en dit wachtwoord")).isVisible();
        look(sofie, "sign-in-password-refused");
        open(sofie, links.pathFor(DemoPerson.SOFIE.address()));
        look(sofie, "sign-in-link-works");
        confirmSignIn(sofie);
        sofie.waitForURL("**/start");
        open(sofie, "/inloggen?adres=" + DemoPerson.RIA.address());
        look(sofie, "sign-in-as-somebody-else");
    }

    @Test
    void waysToChangeAPassword() {
        var meike = somebody("nl", DESKTOP);
        signIn(meike, DemoPerson.MEIKE);
        open(meike, "/mijn/beveiliging");
        field(meike, "Nieuw wachtwoord").fill("kort");
        button(meike, "Wachtwoord kiezen").click();
        assertThat(problem(meike, "Dit is te kort.")).isVisible();
        look(meike, "password-refused");
        field(meike, "Nieuw wachtwoord").fill("vijf houten ladders");
        // The reason below the field goes, and the button moves while a mouse is on it
        press(meike, "Wachtwoord kiezen");
        assertThat(meike.getByText("U krijgt hierover ook een mail.")).isVisible();
        look(meike, "password-done");
        clock.advance(Duration.ofMinutes(15));
        open(meike, "/mijn/beveiliging");
        field(meike, "Nieuw wachtwoord").fill("zes houten ladders");
        button(meike, "Wachtwoord veranderen").click();
        assertThat(problem(meike, "Dit is niet het wachtwoord")).isVisible();
        look(meike, "password-current-refused");
    }
}
