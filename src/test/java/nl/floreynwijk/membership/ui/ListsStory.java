package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** The board takes its lists along. */
class ListsStory extends BrowserStory {

    @Test
    void aminaTakesTheListsAlong() throws Exception {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden/lijsten");
        amina.getByLabel("Blok").fill("Blok Noordewierweg");
        amina.getByRole(AriaRole.OPTION).getByText("Blok Noordewierweg").click();
        assertThat(link(amina, "Lijst van Blok Noordewierweg (PDF)")).isVisible();
        look(amina, "lists");

        amina.setViewportSize(DESKTOP, 900);
        var csv = amina.waitForDownload(() -> link(amina, "Download als CSV").click());
        assertThat(Files.readString(csv.path())).startsWith("\uFEFFLidnummer;Voornaam;Achternaam");
        var paper = amina.waitForDownload(
                () -> link(amina, "Lijst van Blok Noordewierweg (PDF)").click());
        assertThat(paper.suggestedFilename()).matches("bloklijst-.*\\.pdf");
    }
}
