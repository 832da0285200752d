package nl.floreynwijk.harry.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ria's tap drips: two neighbours answer, she chooses one, it is done, and both say how it went. */
class DrippingTapStory extends BrowserStory {

    private static final String DRIPS = "De kraan boven het aanrecht drupt, ook als ik hem stevig dichtdraai.";

    private static final String HERS = "(select id from harry_request where text = :text)";

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetTheTap() {
        for (var table : new String[] {"harry_review", "harry_message", "harry_offer", "harry_invitation"}) {
            database.sql("delete from " + table + " where request_id in " + HERS)
                    .param("text", DRIPS)
                    .update();
        }
        database.sql("delete from harry_request where text = :text")
                .param("text", DRIPS)
                .update();
        database.sql("""
                        delete from harry_listing
                        where account_id = (select id from access_account where email = :sofie)
                        """).param("sofie", DemoPerson.SOFIE.address()).update();
    }

    @Test
    void riaAsksForHerTapAndTwoNeighboursAnswer() {
        var sofie = as(DemoPerson.SOFIE);
        open(sofie, "/handige-buren/aanbod");
        sofie.getByLabel("Kraan, wc en afvoer").check();
        sofie.getByLabel("Doordeweeks, ’s ochtends").check();
        type(sofie, "Vertel er iets over", "Kranen vind ik leuk om te maken.");
        press(sofie, "Mijn hulp aanbieden");
        assertThat(sofie.getByText("Buren kunnen u nu vinden.")).isVisible();

        var ria = as(DemoPerson.RIA);
        var job = ask(ria);
        answer(sofie, job, "Ik woon om de hoek en heb leertjes in huis.");
        var henk = as(DemoPerson.HENK);
        answer(henk, job, "");

        choose(ria, job);
        finish(ria, henk, job);
    }

    private Page as(DemoPerson person) {
        var page = somebody("nl", PHONE);
        start(page, person);
        return page;
    }

    /** The path of what she asked. */
    private String ask(Page ria) {
        open(ria, "/wie-repareert-wat/kraan-drupt?antwoorden=nee-nee");
        link(ria, "Vraag een handige buur").click();
        expectTitle(ria, "Hulp vragen");
        settle(ria);
        press(ria, "Vraag versturen");
        assertThat(problem(ria, "Schrijf hier wat er aan de hand is")).isVisible();
        lookAt(ria, "request-refused", PHONE, ColorScheme.LIGHT);
        type(ria, "Wat is er aan de hand?", DRIPS);
        ria.getByLabel("Doordeweeks, ’s ochtends").check();
        press(ria, "Vraag versturen");
        assertThat(ria.getByText("Uw vraag is verstuurd naar 2 buren.")).isVisible();
        lookAt(ria, "request-placed", PHONE, ColorScheme.DARK);
        return ria.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static void answer(Page neighbour, String job, String words) {
        open(neighbour, "/handige-buren/klussen");
        assertThat(neighbour.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kunt u helpen?")))
                .isVisible();
        open(neighbour, job);
        assertThat(neighbour.getByText("Oosterhout")).hasCount(0);
        if (!words.isEmpty()) {
            type(neighbour, "Wilt u er iets bij zeggen?", words);
        }
        lookAt(neighbour, "job-answer", PHONE, ColorScheme.LIGHT);
        press(neighbour, "Ik wil dit doen");
        assertThat(neighbour.getByText("Uw bod is verstuurd.")).isVisible();
    }

    private static void choose(Page ria, String job) {
        open(ria, job);
        assertThat(ria.getByText("Er zijn 2 biedingen")).isVisible();
        lookAt(ria, "job-offers", PHONE, ColorScheme.LIGHT);
        press(ria, "Kies Henk B.");
        ria.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kies Henk B."))
                .click();
        assertThat(ria.getByText("Henk B. doet de klus.")).isVisible();
        assertThat(ria.getByText("Henk Bakker", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        lookAt(ria, "job-agreed", PHONE, ColorScheme.DARK);
    }

    private static void finish(Page ria, Page henk, String job) {
        press(ria, "Het is klaar");
        type(ria, "Bedankje", "Hij is weer dicht, dank u wel.");
        ria.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Het is klaar"))
                .click();
        assertThat(ria.getByText("Mooi, de klus is klaar.")).isVisible();
        review(ria);
        lookAt(ria, "job-done", PHONE, ColorScheme.LIGHT);
        open(henk, job);
        assertThat(henk.getByText("Hij is weer dicht, dank u wel.")).isVisible();
        review(henk);
    }

    private static void review(Page page) {
        press(page, "Schrijf een beoordeling");
        page.getByRole(AriaRole.DIALOG).getByText("5 – heel goed").all().forEach(it -> it.click());
        lookAt(page, "job-review", PHONE, ColorScheme.LIGHT);
        press(page, "Beoordeling versturen");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }
}
