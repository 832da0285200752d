package nl.floreynwijk.green.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Joris plans a season by keyboard, Ria joins on her phone, Mehmet waits for the last place and gets it, the calendar file is
 * read, and a hot day is called off.
 */
class GreenStory extends BrowserStory {

    private static final String TASK = "Zonnebloemen zaaien";
    private static final String ONES = "(select id from green_shift where task = :task)";

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetTheSunflowers() {
        for (var sql : List.of(
                "delete from green_sign_up where shift_id in " + ONES, "delete from green_shift where task = :task")) {
            database.sql(sql).param("task", TASK).update();
        }
    }

    private Page as(DemoPerson person, int width) {
        var page = somebody("nl", width);
        start(page, person);
        return page;
    }

    @Test
    void aSeasonIsPlannedJoinedWaitedForAndCalledOff() {
        var joris = as(DemoPerson.JORIS, DESKTOP);
        plan(joris);

        var ria = as(DemoPerson.RIA, PHONE);
        var shift = join(ria);
        var mehmet = as(DemoPerson.MEHMET, PHONE);
        waitForAPlace(mehmet, shift);
        leave(ria, shift);
        takeThePlace(mehmet, shift);
        putInCalendar(mehmet, shift);
        callOff(joris, shift);
        open(mehmet, "/start");
        assertThat(mehmet.getByText("Dienst gaat niet door").first()).isVisible();
    }

    private void plan(Page joris) {
        open(joris, "/kantoor/groen");
        look(joris, "green-season");
        joris.setViewportSize(DESKTOP, 900);
        link(joris, "Dienst plannen").click();
        expectTitle(joris, "Dienst plannen");
        settle(joris);
        press(joris, "Plan dit");
        assertThat(problem(joris, "Kies een plek.")).isVisible();
        lookAt(joris, "green-plan-refused", PHONE, ColorScheme.DARK);
        joris.setViewportSize(DESKTOP, 900);
        choosePlot(joris);
        type(joris, "Wat gaan we doen?", TASK);
        type(joris, "Dag", day(21));
        joris.keyboard().press("Enter");
        type(joris, "Van", "10:00");
        joris.keyboard().press("Enter");
        type(joris, "Tot", "12:00");
        joris.keyboard().press("Enter");
        field(joris, "Hoeveel mensen zijn er nodig?").fill("1");
        field(joris, "Hoeveel kunnen er mee?").fill("1");
        joris.getByLabel("Herhaal deze dienst").check();
        joris.getByLabel("Sla feestdagen over").uncheck();
        type(joris, "Tot en met welke dag?", day(56));
        joris.keyboard().press("Enter");
        assertThat(joris.getByText("3 diensten:").first()).isVisible();
        press(joris, "Plan dit");
        assertThat(joris.getByText("3 diensten staan in het seizoen.")).isVisible();
        lookAt(joris, "green-planned", DESKTOP, ColorScheme.LIGHT);
    }

    private static void choosePlot(Page joris) {
        joris.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Plek"))
                .first()
                .click();
        joris.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Moestuin achter de buurtkamer"))
                .click();
        settle(joris);
    }

    /** So many days from now as it is typed. */
    private String day(int days) {
        var day = DutchTime.day(clock.instant()).plusDays(days);
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The path of the first of them. */
    private String join(Page ria) {
        open(ria, "/groen");
        look(ria, "green-shifts");
        ria.setViewportSize(PHONE, 900);
        var id = database.sql("select id from green_shift where task = :task order by starts_at limit 1")
                .param("task", TASK)
                .query(String.class)
                .single();
        var path = "/groen/diensten/" + id;
        open(ria, path);
        expectTitle(ria, TASK);
        lookAt(ria, "green-shift", PHONE, ColorScheme.LIGHT);
        press(ria, "Ik doe mee");
        assertThat(ria.getByText("U doet mee:")).isVisible();
        lookAt(ria, "green-joined", PHONE, ColorScheme.DARK);
        return path;
    }

    private static void waitForAPlace(Page mehmet, String shift) {
        open(mehmet, shift);
        press(mehmet, "Zet mij op de reservelijst");
        assertThat(mehmet.getByText("als nummer 1").first()).isVisible();
        lookAt(mehmet, "green-waiting", PHONE, ColorScheme.LIGHT);
    }

    private static void leave(Page ria, String shift) {
        open(ria, shift);
        press(ria, "Ik kan toch niet");
        type(ria, "Waarom niet? U hoeft dit niet in te vullen.", "Mijn kleinzoon is jarig.");
        lookAt(ria, "green-leave", PHONE, ColorScheme.LIGHT);
        ria.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Meld mij af"))
                .click();
        assertThat(ria.getByText("U bent afgemeld:")).isVisible();
    }

    private static void takeThePlace(Page mehmet, String shift) {
        open(mehmet, "/start");
        assertThat(mehmet.getByText("Er is een plek voor u").first()).isVisible();
        open(mehmet, shift);
        press(mehmet, "Ja, ik kom");
        assertThat(mehmet.getByText("U doet mee:")).isVisible();
    }

    /** By the browser itself, as a calendar would get it. */
    private static void putInCalendar(Page mehmet, String shift) {
        var file = mehmet.request().get(shift + "/dienst.ics");
        org.assertj.core.api.Assertions.assertThat(file.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:" + TASK);
        open(mehmet, "/groen");
        press(mehmet, "Maak een adres voor mijn agenda");
        lookAt(mehmet, "green-calendar", PHONE, ColorScheme.LIGHT);
        var address = field(mehmet, "Het adres voor uw agenda").inputValue();
        var feed = mehmet.request().get(address.replaceFirst("^webcal", "http"));
        org.assertj.core.api.Assertions.assertThat(feed.text()).contains("SUMMARY:" + TASK);
    }

    private static void callOff(Page joris, String shift) {
        open(joris, shift.replace("/groen/", "/kantoor/groen/"));
        look(joris, "green-desk");
        joris.setViewportSize(DESKTOP, 900);
        press(joris, "Zeg deze dienst af");
        joris.getByLabel("Te warm").check();
        type(joris, "Wat leest iedereen?", "Het wordt 36 graden, we gaan een andere keer.");
        lookAt(joris, "green-call-off", PHONE, ColorScheme.LIGHT);
        joris.setViewportSize(DESKTOP, 900);
        press(joris, "Zeg af");
        assertThat(joris.getByText("1 dienst gaat niet door.")).isVisible();
    }

    @Test
    void whoeverScansTheSignOfAPlotJoinsWithoutAnAccount() {
        var joris = as(DemoPerson.JORIS, DESKTOP);
        var plot = database.sql("select id from green_plot where name like 'Moestuin%'")
                .query(String.class)
                .single();
        var sign = joris.request().get("/kantoor/groen/plekken/" + plot + "/bordje.pdf");
        org.assertj.core.api.Assertions.assertThat(sign.headers()).containsEntry("content-type", "application/pdf");

        var guest = somebody("nl", PHONE);
        open(guest, "/groen/meedoen/" + plot);
        look(guest, "green-guest");
        guest.setViewportSize(PHONE, 900);
        clock.advance(Duration.ofMinutes(1));
        type(guest, "Hoe heet u?", "Piet van den Heuvel-Oosterbroek");
        type(guest, "Uw telefoonnummer", "zes twaalf");
        press(guest, "Ik doe mee");
        assertThat(problem(guest, "Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld: 06 12345678."))
                .isVisible();
        lookAt(guest, "green-guest-refused", PHONE, ColorScheme.DARK);
        guest.setViewportSize(PHONE, 900);
        type(guest, "Uw telefoonnummer", "06 87654321");
        guest.keyboard().press("Enter");
        press(guest, "Ik doe mee");
        assertThat(guest.getByText("Fijn dat u komt, Piet van den Heuvel-Oosterbroek!"))
                .isVisible();
        look(guest, "green-guest-place");
        guest.setViewportSize(PHONE, 900);
        guest.reload();
        settle(guest);
        press(guest, "Ik kom toch niet");
        lookAt(guest, "green-guest-leave", PHONE, ColorScheme.LIGHT);
        press(guest, "Meld mij af");
        assertThat(guest.getByText("U bent afgemeld").first()).isVisible();
    }

    @Test
    void aPlotIsFoundOnTheMapAndAWishIsShared() {
        var sofie = as(DemoPerson.SOFIE, PHONE);
        open(sofie, "/groen/plekken");
        look(sofie, "green-plots");
        sofie.setViewportSize(PHONE, 900);
        sofie.locator(".plot-pin").first().focus();
        sofie.keyboard().press("Enter");
        settle(sofie);
        assertThat(sofie.getByText("Wat buren hier graag zouden willen")).isVisible();
        look(sofie, "green-plot");
    }
}
