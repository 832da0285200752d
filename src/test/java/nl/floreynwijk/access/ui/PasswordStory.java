package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Choosing a password, coming in with it, and having forgotten it. */
class PasswordStory extends SignInSteps {

    @Test
    void henkChoosesAPassword() {
        var henk = somebody("nl", DESKTOP);
        signIn(henk, DemoPerson.HENK);
        open(henk, "/mijn/beveiliging");
        field(henk, "Nieuw wachtwoord").fill("kort");
        button(henk, "Wachtwoord kiezen").click();
        assertThat(problem(henk, "Dit is te kort.")).isVisible();
        field(henk, "Nieuw wachtwoord").fill("drie houten ladders");
        button(henk, "Wachtwoord kiezen").click();
        assertThat(henk.getByText("U krijgt hierover ook een mail.")).isVisible();
        signOut(henk, DemoPerson.HENK);
        assertThat(henk.getByText("U bent uitgelogd.")).isVisible();

        open(henk, SECURITY);
        button(henk, "Liever inloggen met een wachtwoord").click();
        field(henk, "Uw e-mailadres").fill(DemoPerson.HENK.address());
        field(henk, "Uw wachtwoord").fill("drie houten stoelen");
        button(henk, "Inloggen met wachtwoord").click();
        assertThat(problem(henk, "Dit adres en dit wachtwoord horen niet bij elkaar."))
                .isVisible();
        assertThat(field(henk, "Uw e-mailadres")).hasValue(DemoPerson.HENK.address());
        field(henk, "Uw wachtwoord").fill("drie houten ladders");
        henk.keyboard().press("Enter");
        henk.waitForURL("**" + SECURITY);
        expectTitle(henk, "Inloggen en veiligheid");
    }

    @Test
    void mehmetForgotHisPassword() {
        var mehmet = somebody("nl", DESKTOP);
        signIn(mehmet, DemoPerson.MEHMET);
        open(mehmet, SECURITY);
        field(mehmet, "Nieuw wachtwoord").fill("vier houten ladders");
        button(mehmet, "Wachtwoord kiezen").click();
        assertThat(mehmet.getByText("U krijgt hierover ook een mail.")).isVisible();
        clock.advance(Duration.ofMinutes(15));

        open(mehmet, SECURITY);
        assertThat(field(mehmet, "Uw wachtwoord van nu")).isVisible();
        look(mehmet, "security-view-later");
        button(mehmet, "Opnieuw inloggen met een link").click();
        assertThat(field(mehmet, "Uw e-mailadres")).hasValue(DemoPerson.MEHMET.address());
        button(mehmet, "Stuur mij een inloglink").click();
        assertThat(mehmet.getByText("Kijk in uw mail")).isVisible();
        openMail(mehmet);
        confirmSignIn(mehmet);

        expectTitle(mehmet, "Inloggen en veiligheid");
        button(mehmet, "Wachtwoord weghalen").click();
        assertThat(mehmet.getByText("U hebt geen wachtwoord.")).isVisible();
    }

    @Test
    void whoGuessesPasswordsHasToWait() {
        var guesser = somebody("nl", DESKTOP);
        open(guesser, "/inloggen");
        field(guesser, "Uw e-mailadres").fill(DemoPerson.AMINA.address());
        button(guesser, "Liever inloggen met een wachtwoord").click();
        for (var guess = 1; guess <= 13; guess++) {
            field(guesser, "Uw wachtwoord").fill("gok nummer " + guess);
            guesser.waitForResponse("**/?v-r=uidl*", () -> button(guesser, "Inloggen met wachtwoord")
                    .press("Enter"));
            settle(guesser);
        }
        assertThat(problem(guesser, "U hebt het te vaak geprobeerd.")).isVisible();
        assertThat(field(guesser, "Uw e-mailadres")).hasValue(DemoPerson.AMINA.address());
    }
}
