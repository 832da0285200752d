package nl.floreynwijk.green.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.TestHours;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sofie sees her hours on her phone and downloads a certificate, whose number somebody without an account checks; she looks at
 * her pupil, and Joris at the figures.
 */
class HoursStory extends BrowserStory {

    private static final String TASK = "Madeliefjes tellen";
    private static final String ONES = "(select id from green_shift where task = :task)";
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    @Autowired
    TestHours hours;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetTheDaisies() {
        for (var sql : List.of(
                "delete from green_attendance where shift_id in " + ONES,
                "delete from green_shift where task = :task",
                "delete from green_certificate where :task <> ''")) {
            database.sql(sql).param("task", TASK).update();
        }
    }

    private Page as(DemoPerson person, int width) {
        var page = somebody("nl", width);
        start(page, person);
        return page;
    }

    private void worked(int daysAgo, int minutes) {
        var plot = database.sql("select id from green_plot order by name limit 1")
                .query((row, _) -> new PlotId(row.getObject("id", UUID.class)))
                .single();
        var sofie = database.sql("select id from access_account where name = ?")
                .param(DemoPerson.SOFIE.fullName())
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .single();
        var shift = hours.shift(plot, TASK, clock.instant().minus(Duration.ofDays(daysAgo)), Duration.ofHours(2));
        hours.came(shift, sofie, 2, minutes);
        hours.guest(shift, "Sjaan", minutes);
    }

    @Test
    void hoursAreCertifiedAndAnybodyChecksThePaper() {
        var sofie = as(DemoPerson.SOFIE, PHONE);
        open(sofie, "/groen/uren");
        expectTitle(sofie, "Mijn uren");
        look(sofie, "green-hours-none");
        worked(1, 90);
        worked(40, 120);
        worked(420, 75);
        sofie.setViewportSize(PHONE, 900);
        open(sofie, "/groen/uren");
        look(sofie, "green-hours");
        sofie.setViewportSize(PHONE, 900);

        press(sofie, "Maak mijn verklaring");
        assertThat(sofie.getByText("Uw verklaring is klaar.").first()).isVisible();
        lookAt(sofie, "green-hours-certified", PHONE, ColorScheme.LIGHT);
        var number = numberOn(sofie);
        check(number, link(sofie, "Download (Nederlands)").first().getAttribute("href"));
    }

    /** By the browser itself, as it would download it. */
    private static String numberOn(Page sofie) {
        var address = link(sofie, "Download (Nederlands)").first().getAttribute("href");
        var file = sofie.request().get(address);
        try (var document = Loader.loadPDF(file.body())) {
            var text = new PDFTextStripper().getText(document);
            org.assertj.core.api.Assertions.assertThat(text).contains("Sofie Brandsma", TASK);
            return NUMBER.matcher(text).results().findFirst().orElseThrow().group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String number, String paper) {
        var employer = somebody("nl", PHONE);
        open(employer, "/groen/verklaring");
        expectTitle(employer, "Is deze verklaring echt?");
        look(employer, "green-check");
        employer.setViewportSize(PHONE, 900);
        type(
                employer,
                "Nummer van de verklaring",
                number.toLowerCase(Locale.ROOT).replace('-', ' '));
        press(employer, "Kijk na");
        assertThat(employer.getByText("Deze verklaring is echt").first()).isVisible();
        assertThat(employer.getByText("Sofie Brandsma").first()).isVisible();
        look(employer, "green-check-real");

        open(employer, "/groen/verklaring/0000-0000-0000-0000");
        assertThat(employer.getByText("We kennen dit nummer niet").first()).isVisible();
        lookAt(employer, "green-check-unknown", PHONE, ColorScheme.DARK);
        open(employer, "/groen/verklaring/" + number);
        assertThat(employer.getByText("Deze verklaring is echt").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        employer.request().get("/groen/verklaring/" + number).headers())
                .containsEntry("x-robots-tag", "noindex");
        org.assertj.core.api.Assertions.assertThat(employer.request().get(paper).url())
                .contains("/inloggen");
    }

    @Test
    void aPupilIsSpokenOfAndASeasonIsLookedAt() {
        worked(1, 90);
        worked(40, 120);
        var sofie = as(DemoPerson.SOFIE, PHONE);
        open(sofie, "/groen/stages");
        expectTitle(sofie, "Wie ik begeleid");
        look(sofie, "green-mentor");
        sofie.setViewportSize(PHONE, 900);
        sofie.getByText("Zeg hoe het ervoor staat").first().click();
        settle(sofie);
        lookAt(sofie, "green-mentor-dialog", PHONE, ColorScheme.LIGHT);

        var joris = as(DemoPerson.JORIS, DESKTOP);
        open(joris, "/kantoor/groen/cijfers");
        expectTitle(joris, "Groencijfers");
        look(joris, "green-figures");
        var file = joris.request().get("/kantoor/groen/cijfers.csv");
        org.assertj.core.api.Assertions.assertThat(file.text())
                .contains("Leden")
                .doesNotContain("Sofie", "Sjaan");
        open(joris, "/kantoor/groen/stages");
        look(joris, "green-placements");
        joris.setViewportSize(DESKTOP, 900);
        press(joris, "Stage afspreken");
        look(joris, "green-placement-dialog");
    }
}
