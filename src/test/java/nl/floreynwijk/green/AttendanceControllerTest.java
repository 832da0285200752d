package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** How the phone of whoever leads a shift gets its page and brings what was ticked. */
class AttendanceControllerTest extends DayTest {

    @Autowired
    WebApplicationContext portal;

    private OfficeBrowser browser() {
        return new OfficeBrowser(portal);
    }

    private String page() {
        return "/groen/diensten/" + shift + "/opkomst";
    }

    private String json(UUID id, String presence, int number, String name, Instant at) {
        return """
                {"said": [{"id": "%s", "presence": "%s", "people": 1, "minutes": 105, "number": %d, "name": "%s", "at": %d}]}
                """.formatted(id, presence, number, name, at.toEpochMilli());
    }

    @Test
    void thePageBringsItsListAndRunsNoScriptButOurs() throws Exception {
        itBegins();

        var answer = browser().open(page());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getContentAsString())
                .contains("Wie is er?", "Rozen snoeien", "Bert G.", "Deze lijst heeft JavaScript nodig")
                .doesNotContain("<script>");
    }

    @Test
    void aHostileNameStaysText() throws Exception {
        itBegins();
        say(along(UUID.randomUUID(), "\"><script>alert(1)</script>"));

        var html = browser().open(page()).getContentAsString();

        assertThat(html).doesNotContain("<script>alert").contains("alert(1)");
    }

    @Test
    void whatWasTickedIsKeptAndTheWholeListComesBack() throws Exception {
        itBegins();

        var answer = browser().postJson(true, page(), json(person(bert), "CAME", 0, "", clock.instant()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"presence\":\"CAME\"", "\"minutes\":105", "\"as\":\"" + person(bert) + "\"");
        assertThat(presenceOf(bert)).isEqualTo(Presence.CAME);
    }

    @Test
    void anotherSiteTicksNobody() throws Exception {
        itBegins();

        var answer = browser().postJson(false, page(), json(person(bert), "CAME", 0, "", clock.instant()));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(presenceOf(bert)).isEqualTo(Presence.OPEN);
    }

    @Test
    void whoeverDoesNotLeadItFindsNoPage() throws Exception {
        itBegins();
        people.signIn(bert);

        assertThat(browser().open(page()).getStatus()).isEqualTo(404);
        assertThat(browser().open(page() + "/lijst").getStatus()).isEqualTo(404);
        assertThat(browser().open(page() + "/blad.pdf").getStatus()).isEqualTo(404);
        assertThat(browser()
                        .postJson(true, page(), json(UUID.randomUUID(), "CAME", 0, "Sjaan", clock.instant()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() throws Exception {
        itBegins();
        TestPeople.signOut();

        assertThat(browser().open(page() + "/lijst").getRedirectedUrl()).startsWith("/inloggen");
        assertThat(browser().open(page()).getRedirectedUrl()).startsWith("/inloggen?naar=");
    }

    @Test
    void aRefusalIsASentence() throws Exception {
        itBegins();

        assertThat(browser()
                        .postJson(true, page(), json(UUID.randomUUID(), "CAME", 987_654, "", clock.instant()))
                        .getContentAsString())
                .contains("Dit lidnummer kennen we niet.");
    }

    @Test
    void beforeTheDayThePageSaysFromWhenAndKeepsNothing() throws Exception {
        var answer = browser().postJson(true, page(), json(person(bert), "CAME", 0, "", clock.instant()));

        assertThat(answer.getContentAsString()).contains("U kunt dit invullen vanaf");
        assertThat(presenceOf(bert)).isEqualTo(Presence.OPEN);
    }

    @Test
    void whatOurPageNeverSendsIsRefusedWhole() throws Exception {
        itBegins();
        var right = json(person(bert), "CAME", 0, "", clock.instant());

        for (var wrong : List.of(
                "{}",
                "{\"said\": null}",
                "{\"said\": [null]}",
                "[]",
                "x",
                right.replace("105", "99999"),
                right.replace("CAME", "GEKOMEN"),
                right.replace(person(bert).toString(), "nee"))) {
            assertThat(browser().postJson(true, page(), wrong).getStatus())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(presenceOf(bert)).isEqualTo(Presence.OPEN);
    }

    @Test
    void aNumberOfMillisecondsBeyondAllTimeIsJustNow() throws Exception {
        itBegins();

        browser()
                .postJson(
                        true,
                        page(),
                        json(person(bert), "CAME", 0, "", clock.instant())
                                .replace(Long.toString(clock.instant().toEpochMilli()), Long.toString(Long.MAX_VALUE)));

        assertThat(presenceOf(bert)).isEqualTo(Presence.CAME);
        say(of(bert, Presence.EXCUSED));
        assertThat(presenceOf(bert)).isEqualTo(Presence.EXCUSED);
    }

    @Test
    void theListOnPaperHasNamesAndRoomForOthers() throws Exception {
        var answer = browser().open(page() + "/blad.pdf");

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(OfficeBrowser.text(answer))
                .contains("Wie was er? Rozen snoeien", "Bij de bank", "Anna T.", "Bert G.", "Wat is er gedaan?");
    }
}
