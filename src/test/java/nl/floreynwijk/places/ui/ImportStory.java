package nl.floreynwijk.places.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board takes over the dwellings in a landlord's file. */
class ImportStory extends BrowserStory {

    private static final String FILE = """
            Straatnaam;Huisnr.;Toev.;Postcode;Complexnaam;Verhuurder;Huur/koop
            Bomenstraat;12;bis A;3812 AB;Blok Bomenstraat 1–59;Portaal;huur
            Bomenstraat;14;;3812AB;Blok Bomenstraat 1–59;Portaal;huur
            Élandstraat;1;;3812CD;;De Alliantie;koop
            ;3;;38;<img src=x onerror="document.body.remove()">;Portaal;misschien
            Bomenstraat;12;BIS a;3812AB;;;
            """;
    private static final int MANY_TABS = 60;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void forgetPlaces() {
        database.sql("delete from places_dwelling").update();
        database.sql("delete from places_block").update();
        database.sql("delete from places_landlord").update();
    }

    @Test
    void aminaImportsAFileByKeyboardAlone() {
        var amina = aminaAtTheImport(DESKTOP);
        importByKeyboard(amina);

        open(amina, "/kantoor/woningen/inlezen");
        lookByKeyboard(amina, FILE.getBytes(Charset.forName("windows-1252")));
        assertThat(amina.getByText("Er is niets om in te lezen.")).isVisible();
        assertThat(amina.getByText("3 woningen blijven zoals ze zijn")).isVisible();
    }

    @Test
    void aminaImportsAFileOnHerPhone() {
        var amina = aminaAtTheImport(PHONE);
        importByKeyboard(amina);
        open(amina, "/kantoor/woningen");
        assertThat(amina.getByText("Bomenstraat 12-bis A", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() {
        var amina = aminaAtTheImport(DESKTOP);
        choose(amina, "woningen.xlsx", new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
        assertThat(amina.getByText("Dit is geen CSV- of Excel-bestand")).isVisible();
        lookAndGoOn(amina, "import-refused");
        choose(amina, "woningen.csv", new byte[11 * 1024 * 1024]);
        assertThat(amina.getByText(
                        "Dit bestand is te groot: het is meer dan 10 MB.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        choose(amina, "woningen.csv", FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(amina.getByText("Het bestand is gelezen: 5 regels.")).isVisible();
    }

    private Page aminaAtTheImport(int width) {
        var amina = somebody("nl", width);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/woningen/inlezen");
        return amina;
    }

    private static void importByKeyboard(Page page) {
        lookByKeyboard(page, FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("Regel 5:")).containsText("“38” is geen postcode.");
        assertThat(page.getByText("Regel 6:")).containsText("Deze woning staat ook al in regel 2.");
        assertThat(page.locator("img[src=x]")).hasCount(0);
        lookAndGoOn(page, "import-outcome");
        pressByKeyboard(page, "3 woningen inlezen");
        assertThat(page.getByText("Wat goed was, staat er nu in.")).isVisible();
        lookAndGoOn(page, "import-done");
    }

    private static void lookByKeyboard(Page page, byte[] content) {
        var chooser = page.waitForFileChooser(() -> pressByKeyboard(page, "Bestand kiezen"));
        chooser.setFiles(new FilePayload("woningen.csv", "text/csv", content));
        assertThat(page.getByText("Het bestand is gelezen: 5 regels.")).isVisible();
        lookAndGoOn(page, "import-columns");
        pressByKeyboard(page, "Laat zien wat er gebeurt");
        assertThat(page.getByText("3. Dit gaat er gebeuren")).isVisible();
    }

    /** Takes pictures, and goes on with a screen as wide as before. */
    private static void lookAndGoOn(Page page, String view) {
        var width = page.viewportSize().width;
        settle(page);
        look(page, view);
        page.setViewportSize(width, 900);
    }

    private static void choose(Page page, String name, byte[] content) {
        var chooser =
                page.waitForFileChooser(() -> button(page, "Bestand kiezen").click());
        chooser.setFiles(new FilePayload(name, "text/csv", content));
    }

    /** Goes on from where the cursor is until it is on the button, and presses it. */
    private static void pressByKeyboard(Page page, String name) {
        for (var tab = 0; tab < MANY_TABS; tab++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("""
                    () => { let at = document.activeElement;
                        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                        return at?.closest('vaadin-button')?.textContent.trim() ?? at?.textContent.trim() ?? ''; }"""))) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError(name + " cannot be reached by the tab key");
    }
}
