package nl.floreynwijk.green.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sofie leads a shift and ticks on her phone who is there; the connection is lost, and nothing else. Joris ticks others on his.
 * Afterwards she tells how it was, and everybody reads it.
 */
class DayStory extends BrowserStory {

    private static final String TASK = "Perkje schoffelen";

    @Autowired
    JdbcClient database;

    private final UUID shift = UUID.randomUUID();

    @BeforeEach
    void sheLeadsAShiftThatBegan() {
        database.sql("""
                        insert into green_shift (id, plot_id, task, about, place, starts_at, ends_at, leader_id, least, most,
                            kept, kept_for, taken, heaviness, children, wheelchair, adults_only, coffee, bring, tools, reward,
                            reward_agreed, turn, version)
                        values (:id, (select min(id) from green_plot), :task, '', 'Bij de bank', :from, :until,
                            (select id from access_account where email = :sofie), 2, 5, 0, '', 5, 'LIGHT', true, false,
                            false, true, '', '', 'NONE', '', 0, 0)
                        """)
                .param("id", shift)
                .param("task", TASK)
                .param("from", clock.instant().minus(Duration.ofMinutes(10)))
                .param("until", clock.instant().plus(Duration.ofMinutes(110)))
                .param("sofie", DemoPerson.SOFIE.address())
                .update();
        comes("Truus", 1);
        comes("Karel", 2);
        comes("Bert", 1);
        comes("Maria", 1);
    }

    private void comes(String given, int places) {
        database.sql("""
                        insert into green_sign_up (id, shift_id, account_id, places, state, queue, overlaps, left_reason,
                            signed_up_at, version)
                        values (:id, :shift, (select account_id from membership_member where given_name = :given limit 1),
                            :places, 'ON', 0, false, '', :now, 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("shift", shift)
                .param("given", given)
                .param("places", places)
                .param("now", clock.instant())
                .update();
    }

    @AfterEach
    void forgetTheDay() {
        for (var table : List.of("attendance", "shift_report", "sign_up")) {
            database.sql("delete from green_%s where shift_id = ?".formatted(table))
                    .param(shift)
                    .update();
        }
        database.sql("delete from green_shift where id = ?").param(shift).update();
    }

    private Page as(DemoPerson person, int width) {
        var page = somebody("nl", width);
        start(page, person);
        return page;
    }

    @Test
    void whoIsThereIsTickedOnTwoPhonesAndALostConnectionLosesNothing() {
        var sofie = as(DemoPerson.SOFIE, PHONE);
        open(sofie, "/groen/diensten/" + shift);
        lookAt(sofie, "green-day-shift", PHONE, ColorScheme.LIGHT);
        link(sofie, "Wie is er?").click();
        expectTitle(sofie, "Wie is er?");
        look(sofie, "green-attendance-open");
        sofie.setViewportSize(PHONE, 900);
        tick(sofie, "Truus");
        says(sofie, "Alles is bewaard");

        sofie.context().setOffline(true);
        tick(sofie, "Karel");
        tick(sofie, "Bert");
        says(sofie, "Nog 2 niet verstuurd");
        pressLonger(sofie, "Truus");
        lookAt(sofie, "green-attendance-lost", PHONE, ColorScheme.LIGHT);
        assertThat(kept()).containsExactly("CAME 1 120");
        sofie.reload();
        says(sofie, "Nog 3 niet verstuurd");
        counts(sofie, "4 van 5 er");

        tickOnAnother();
        sofie.context().setOffline(false);
        says(sofie, "Alles is bewaard");
        counts(sofie, "5 van 5 er");
        assertThat(kept()).containsExactly("CAME 1 120", "CAME 1 120", "CAME 1 135", "CAME 2 120");
        look(sofie, "green-attendance-saved");
        sofie.setViewportSize(PHONE, 900);
        addsAnother(sofie);
        saysWhoDidNotCome(sofie);
        tells(sofie);
        reads();
    }

    private static Locator row(Page page, String name) {
        return page.locator("li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void tick(Page page, String name) {
        row(page, name).locator(".attendance-tick").click();
    }

    private static void pressLonger(Page page, String name) {
        row(page, name).locator(".attendance-adjust").click();
        row(page, name)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Een kwartier langer")))
                .click();
    }

    private static void says(Page page, String state) {
        PlaywrightAssertions.assertThat(page.locator(".attendance-state")).containsText(state);
    }

    private static void counts(Page page, String count) {
        PlaywrightAssertions.assertThat(page.locator(".attendance-count")).containsText(count);
    }

    private List<String> kept() {
        return database.sql("""
                        select presence, people, minutes from green_attendance where shift_id = ? order by people, minutes
                        """)
                .param(shift)
                .query((row, _) -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3))
                .list();
    }

    private void tickOnAnother() {
        var joris = as(DemoPerson.JORIS, PHONE);
        open(joris, "/kantoor/groen/diensten/" + shift);
        link(joris, "Wie is er?").click();
        tick(joris, "Maria");
        says(joris, "Alles is bewaard");
        joris.context().close();
    }

    /** By keyboard. */
    private static void addsAnother(Page sofie) {
        type(sofie, "Of het lidnummer", "987654321");
        sofie.keyboard().press("Enter");
        says(sofie, "Niet alles is bewaard");
        lookAt(sofie, "green-attendance-refused", PHONE, ColorScheme.DARK);
        sofie.setViewportSize(PHONE, 900);
        button(sofie, "Haal weg").click();
        type(sofie, "Naam", "Sjaan van hiernaast");
        sofie.keyboard().press("Enter");
        says(sofie, "Alles is bewaard");
        counts(sofie, "Er zijn 6 mensen, voor 5 plekken. Dat geeft niet");
    }

    private void saysWhoDidNotCome(Page sofie) {
        tick(sofie, "Bert");
        button(sofie, "Is iemand niet gekomen?").click();
        row(sofie, "Bert")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Afgemeld")))
                .click();
        says(sofie, "Alles is bewaard");
        lookAt(sofie, "green-attendance-absent", PHONE, ColorScheme.LIGHT);
        sofie.setViewportSize(PHONE, 900);
        sofie.reload();
        PlaywrightAssertions.assertThat(row(sofie, "Bert")).containsText("Afgemeld");
        PlaywrightAssertions.assertThat(row(sofie, "Sjaan")).containsText("deed zo mee");
    }

    private static void tells(Page sofie) {
        link(sofie, "Vertel hoe de dag was").click();
        settle(sofie);
        expectTitle(sofie, "Zo was de dag");
        type(sofie, "Wat is er gedaan?", "Het hele perk is geschoffeld.");
        type(sofie, "Wat is er nog te doen?", "De randen nog knippen.");
        look(sofie, "green-day-report");
        sofie.setViewportSize(PHONE, 900);
        press(sofie, "Bewaar dit verslag");
        PlaywrightAssertions.assertThat(sofie.getByText("Uw verslag is bewaard."))
                .isVisible();
    }

    private void reads() {
        var ria = as(DemoPerson.RIA, PHONE);
        open(ria, "/groen/diensten/" + shift);
        PlaywrightAssertions.assertThat(ria.getByText("Het hele perk is geschoffeld."))
                .isVisible();
        PlaywrightAssertions.assertThat(ria.getByText("De randen nog knippen.")).isHidden();
        lookAt(ria, "green-day-afterwards", PHONE, ColorScheme.LIGHT);
        var joris = as(DemoPerson.JORIS, DESKTOP);
        open(joris, "/kantoor/groen/diensten/" + shift);
        PlaywrightAssertions.assertThat(joris.getByText("De randen nog knippen."))
                .isVisible();
        look(joris, "green-day-desk");
        open(joris, "/kantoor/groen/bellen");
        look(joris, "green-to-phone");
    }

    @Test
    void whoeverWasSignedOutMeanwhileSignsInAgainAndLosesNothing() {
        var sofie = as(DemoPerson.SOFIE, PHONE);
        open(sofie, "/groen/diensten/" + shift + "/opkomst");
        sofie.context().clearCookies();
        tick(sofie, "Truus");
        says(sofie, "U bent niet meer ingelogd.");
        assertThat(link(sofie, "Log weer in").getAttribute("href")).isEqualTo("/groen/diensten/" + shift + "/opkomst");
        lookAt(sofie, "green-attendance-ended", PHONE, ColorScheme.LIGHT);

        clock.advance(Duration.ofMinutes(16));
        signIn(sofie, DemoPerson.SOFIE);
        open(sofie, "/groen/diensten/" + shift + "/opkomst");
        says(sofie, "Alles is bewaard");
        assertThat(kept()).containsExactly("CAME 1 120");
    }

    @Test
    void withoutJavaScriptThePageSaysWhatToDoInstead() {
        var sofie = as(DemoPerson.SOFIE, PHONE);
        var plain = somebodyWithoutJavaScript("nl");
        plain.context().addCookies(sofie.context().cookies());
        plain.navigate("/groen/diensten/" + shift + "/opkomst");
        PlaywrightAssertions.assertThat(plain.locator("noscript p")).isVisible();
        assertThat(plain.request()
                        .get("/groen/diensten/" + shift + "/opkomst/blad.pdf")
                        .headers())
                .containsEntry("content-type", "application/pdf");
    }
}
