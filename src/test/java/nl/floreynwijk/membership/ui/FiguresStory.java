package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** The board looks how many members there are. */
class FiguresStory extends BrowserStory {

    @Test
    void aminaSeesHowManyMembersThereAre() throws Exception {
        var ria = somebody("nl", DESKTOP);
        signIn(ria, DemoPerson.RIA);
        open(ria, "/mijn/gegevens");
        button(ria, "Geboortejaar wijzigen").click();
        field(ria, "Geboortejaar").fill("1948");
        button(ria, "Opslaan").click();
        assertThat(ria.getByText("Opgeslagen: Geboortejaar.")).isVisible();

        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden");
        link(amina, "Cijfers").click();
        expectTitle(amina, "Cijfers");
        assertThat(amina.getByRole(AriaRole.TABLE)).hasCount(3);
        assertThat(amina.getByText("minder dan 3")).isVisible();
        look(amina, "figures");

        amina.setViewportSize(DESKTOP, 900);
        var csv = amina.waitForDownload(() -> link(amina, "Download als CSV").click());
        assertThat(Files.readString(csv.path())).startsWith("\uFEFFCijfer;Op;Groep;Leden;Procent");

        field(amina, "Op welke dag").fill("31-12-2019");
        field(amina, "Op welke dag").press("Enter");
        assertThat(amina.getByText("Op 31 december 2019 was er niemand lid.")).isVisible();
        assertThat(amina).hasURL(Pattern.compile(".*/kantoor/leden/cijfers\\?op=2019-12-31"));
        amina.reload();
        assertThat(amina.getByText("Op 31 december 2019 was er niemand lid.")).isVisible();
        look(amina, "figures-nobody");

        amina.setViewportSize(DESKTOP, 900);
        field(amina, "Op welke dag").fill("1-1-2099");
        field(amina, "Op welke dag").press("Enter");
        assertThat(problem(amina, "Kies een dag van 1 januari 1900 tot en met")).isVisible();
        look(amina, "figures-refused");
    }

    @Test
    void theFiguresAreThereInEnglish() {
        var pieter = somebodyWhoChose("en", DESKTOP);
        signIn(pieter, DemoPerson.PIETER);
        open(pieter, "/kantoor/leden/cijfers");
        expectTitle(pieter, "Figures");
        look(pieter, "figures-en");
    }
}
