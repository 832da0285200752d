package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** The board writes to members: it sees the mail, tries it out, and sends it. */
class MailingStory extends BrowserStory {

    private static final String LONG_WORD = "Noordewierwegbewonersoverlegbijeenkomst".repeat(2);

    @Test
    void aminaWritesToMembersByKeyboardAlone() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden?zoek=ozturk");
        follow(amina, "Mail aan leden");
        expectTitle(amina, "Mail aan leden");
        assertThat(amina.getByText("1 lid krijgt deze mail.")).isVisible();

        type(amina, "Onderwerp", "Koffie in de wijk");
        type(amina, "Tekst", "Komt u ook?");
        amina.keyboard().press("Enter");
        amina.keyboard().press("Enter");
        amina.keyboard().type("Neem <b>gerust</b> uw buren mee.");
        press(amina, "Stuur mij een proef");
        assertThat(amina.getByText("De proef is naar u onderweg.")).isVisible();
        var preview = amina.locator(".mail-page").contentFrame();
        assertThat(preview.getByText("Neem <b>gerust</b> uw buren mee.")).isVisible();
        assertThat(preview.getByText("Dag Amina")).isVisible();

        press(amina, "Versturen");
        assertThat(amina.getByText("1 lid krijgt deze mail. Daarna")).isVisible();
        press(amina, "Versturen aan 1 lid");
        assertThat(amina.getByText("De mail gaat op weg")).isVisible();

        open(amina, "/demo/mail");
        assertThat(newestMail(amina).getByText("Komt u ook?")).isVisible();
        open(amina, "/kantoor/leden/mailing/verstuurd");
        assertThat(amina.getByText(Pattern.compile("door Amina"))).isVisible();
        press(amina, "Koffie in de wijk lezen");
        assertThat(amina.getByText("Neem <b>gerust</b> uw buren mee.")).isVisible();
        look(amina, "mailing-read");
    }

    @Test
    void thePageIsFitToBeSeenHoweverFullItIs() {
        var sanne = somebody("nl", DESKTOP);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/kantoor/leden/mailing?stand=all&soort=resident");
        look(sanne, "mailing-empty");

        sanne.setViewportSize(DESKTOP, 900);
        button(sanne, "Versturen").click();
        assertThat(problem(sanne, "Vul een onderwerp in")).isVisible();
        look(sanne, "mailing-refused");

        sanne.setViewportSize(DESKTOP, 900);
        type(sanne, "Onderwerp", LONG_WORD);
        type(sanne, "Tekst", "Beste buren. ".repeat(40));
        button(sanne, "Ook in het Engels (hoeft niet)").click();
        type(sanne, "Onderwerp in het Engels", "Coffee");
        type(sanne, "Tekst in het Engels", "Will you come?");
        assertThat(sanne.locator(".mail-page")).hasCount(2);
        look(sanne, "mailing-full");

        sanne.setViewportSize(DESKTOP, 900);
        button(sanne, "Versturen").click();
        look(sanne, "mailing-question");
        button(sanne, "Terug").click();
        open(sanne, "/kantoor/leden/mailing");
        assertThat(sanne.getByText("We hebben bewaard wat u eerder typte.")).isVisible();
        assertThat(field(sanne, "Onderwerp in het Engels")).hasValue("Coffee");
        open(sanne, "/kantoor/leden/mailing?stand=koning");
        look(sanne, "mailing-unknown");
    }

    @Test
    void thePageSpeaksEnglish() {
        var amina = somebodyWhoChose("en", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden/mailing?zoek=wit&rol=board&stand=ended");
        look(amina, "mailing-en");
        open(amina, "/kantoor/leden/mailing/verstuurd");
        look(amina, "mailings-en");
    }

    private static void follow(Page page, String link) {
        link(page, link).focus();
        page.keyboard().press("Enter");
        settle(page);
    }
}
