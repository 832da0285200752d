package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Neighbours choose what they share, and others find just that. */
class NeighboursStory extends BrowserStory {

    @Test
    void mehmetFindsRiaByWhatSheShares() {
        var mehmet = somebody("nl", PHONE);
        signIn(mehmet, DemoPerson.MEHMET);
        open(mehmet, "/buren");
        expectTitle(mehmet, "Buren");
        assertThat(mehmet.getByText("Ria de Wit-van Oosterhout")).hasCount(0);
        assertThat(mehmet.getByText("Karel van ’t Hof")).isVisible();
        look(mehmet, "neighbours-before");

        share(DemoPerson.RIA, "Mijn adres", "Mijn telefoonnummer", "Mijn e-mailadres");
        share(DemoPerson.HENK, "Mijn telefoonnummer");
        share(DemoPerson.SOFIE, "Mijn adres");

        mehmet.reload();
        assertThat(link(mehmet, "ria@example.org")).isVisible();
        assertThat(mehmet.getByText("henk@example.org")).hasCount(0);
        look(mehmet, "neighbours");

        mehmet.setViewportSize(DESKTOP, 900);
        field(mehmet, "Zoek op naam of straat").fill("oosterhout");
        assertThat(mehmet.getByText("1 buur gevonden.")).isVisible();
        assertThat(mehmet.getByText("Henk Bakker")).hasCount(0);
        field(mehmet, "Zoek op naam of straat").fill("henk@example.org");
        assertThat(mehmet.getByText("Niemand gevonden.")).isVisible();
        look(mehmet, "neighbours-not-found");

        mehmet.setViewportSize(DESKTOP, 900);
        link(mehmet, "Kies bij Mijn gegevens wat u deelt").click();
        expectTitle(mehmet, "Mijn gegevens");

        var english = somebodyWhoChose("en", PHONE);
        signIn(english, DemoPerson.MEHMET);
        open(english, "/buren");
        expectTitle(english, "Neighbours");
        look(english, "neighbours-en");
    }

    private void share(DemoPerson person, String... fields) {
        var page = somebody("nl", DESKTOP);
        signIn(page, person);
        open(page, "/mijn/gegevens");
        button(page, "Wat andere leden zien wijzigen").first().click();
        for (var name : fields) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name))
                    .check();
        }
        button(page, "Opslaan").click();
        assertThat(page.getByText("Opgeslagen: Wat andere leden zien.")).isVisible();
    }
}
