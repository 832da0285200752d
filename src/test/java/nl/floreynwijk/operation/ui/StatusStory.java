package nl.floreynwijk.operation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.operation.TestDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lotte, the administrator, sees at a glance whether everything works, and what to do where it does not. */
class StatusStory extends BrowserStory {

    @Autowired
    TestDisk disk;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void roomOnTheDiskAndABackup() {
        disk.pretendPlenty();
        database.sql("""
                        insert into operation_backup (made_at, file_name, bytes, row_count, portal_version)
                        select now(6), 'portal.backup', 12000000, 1000, '0.1.0' from dual
                        where not exists (select 1 from operation_backup)
                        """).update();
    }

    @AfterEach
    void asItWas() {
        disk.reset();
        database.sql("update notification_mail set status = 'SENT' where status = 'FAILED'")
                .update();
    }

    @Test
    void everythingWorks() {
        var lotte = somebodyWhoChose("nl", DESKTOP);
        start(lotte, DemoPerson.LOTTE);
        lotte.getByLabel("Beheer")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Werkt alles?"))
                .click();
        expectTitle(lotte, "Werkt alles?");
        assertThat(verdict(lotte)).containsText("Alles werkt.");
        assertThat(part(lotte, "Database")).containsText("MariaDB 11.4");
        assertThat(part(lotte, "Vaste taken")).containsText("Oude mail weggooien");
    }

    @Test
    void whatDoesNotWorkIsToldWithWhatToDo() {
        var lotte = somebodyWhoChose("nl", PHONE);
        signIn(lotte, DemoPerson.LOTTE);
        open(lotte, "/beheer/status");
        assertThat(verdict(lotte)).containsText("Alles werkt.");

        database.sql("update notification_mail set status = 'FAILED' limit 2").update();
        disk.pretend(640_000_000L, 60_000_000_000L);
        button(lotte, "Opnieuw kijken").click();
        assertThat(verdict(lotte)).containsText("2 dingen vragen uw aandacht.");
        assertThat(verdict(lotte)).containsText("2 mails konden niet worden bezorgd.");
        assertThat(verdict(lotte)).containsText("De schijf is bijna vol: nog 640 MB over.");
        assertThat(part(lotte, "Mail")).containsText("Vraagt aandacht, zie boven.");
        look(lotte, "status-concerns");

        link(lotte, "Bekijk mail die niet aankwam").click();
        expectTitle(lotte, "Mail die niet aankwam");
    }

    @Test
    void itSpeaksEnglishToo() {
        var lotte = somebodyWhoChose("en", DESKTOP);
        signIn(lotte, DemoPerson.LOTTE);
        disk.pretend(640_000_000L, 60_000_000_000L);
        open(lotte, "/beheer/status");
        assertThat(verdict(lotte)).containsText("One thing needs your attention.");
        lookAt(lotte, "status-concerns-en", DESKTOP, ColorScheme.LIGHT);
        lookAt(lotte, "status-concerns-en", PHONE, ColorScheme.DARK);
    }

    private static Locator verdict(Page page) {
        return page.locator(".status-verdict");
    }

    private static Locator part(Page page, String title) {
        return page.locator(".status-part")
                .filter(new Locator.FilterOptions().setHas(page.locator("h2").getByText(title)));
    }
}
