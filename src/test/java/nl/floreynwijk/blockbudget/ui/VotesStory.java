package nl.floreynwijk.blockbudget.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.demo.DemoPerson;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A block votes: Aylin lets Bram vote for her, and Carla votes on paper. */
class VotesStory extends BrowserStory {

    private static final Pattern CODE = Pattern.compile("Code: ([0-9A-Z-]{14})");

    @Autowired
    TestRounds rounds;

    @Autowired
    JdbcClient database;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    void fourDwellingsVote() {
        round = rounds.opened(RoundRules.SAFE, 4);
        rounds.accepted(round.id(), 150, 300, 450, 600);
        rounds.beginVoteToday(round.id());
    }

    @Test
    void aylinLetsBramVoteForHer() {
        var aylin = somebody("nl", PHONE);
        signIn(aylin, rounds.emailOf(round.resident(0)));
        open(aylin, "/stemkamer/" + round.id() + "/volmacht");
        expectTitle(aylin, "Volmacht");
        look(aylin, "proxy-own");
        aylin.setViewportSize(PHONE, 900);
        press(aylin, "Mijn stem aan een buur geven");
        press(aylin, "Vragen");
        assertThat(problem(aylin, "Kies eerst wie voor u stemt.")).isVisible();
        look(aylin, "proxy-give");
        aylin.setViewportSize(PHONE, 900);
        field(aylin, "Welke woning?").focus();
        aylin.keyboard().insertText(address(1));
        aylin.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(address(1)))
                .first()
                .waitFor();
        settle(aylin);
        aylin.keyboard().press("ArrowDown");
        aylin.keyboard().press("Enter");
        settle(aylin);
        press(aylin, "Vragen");
        assertThat(aylin.getByText("U hebt %s gevraagd. U krijgt een mail".formatted(address(1))))
                .isVisible();
        look(aylin, "proxy-asked");

        var bram = somebodyWhoChose("en", DESKTOP);
        signIn(bram, rounds.emailOf(round.resident(1)));
        open(bram, "/stemkamer/" + round.id() + "/volmacht");
        look(bram, "proxy-asks-en");
        press(bram, "Yes, I vote for " + address(0));
        assertThat(bram.getByText("You have not voted for them yet.")).isVisible();
        look(bram, "proxy-held-en");

        open(aylin, "/stemkamer/" + round.id() + "/volmacht");
        assertThat(aylin.getByText(address(1) + " stemt voor u.")).isVisible();
        press(aylin, "Mijn stem terugnemen");
        assertThat(aylin.getByText("Uw stem is weer van u.")).isVisible();
    }

    @Test
    void bramVotesForHimselfAndThenForAylin() {
        rounds.given(round, 0, 1);
        var bram = somebody("nl", PHONE);
        signIn(bram, rounds.emailOf(round.resident(1)));
        open(bram, "/stemkamer/" + round.id());
        assertThat(bram.getByText("U mag ook voor een buur stemmen.")).isVisible();
        bram.getByText("Nu stemmen").click();
        look(bram, "vote-which");
        bram.setViewportSize(PHONE, 900);
        handIn(bram);
        look(bram, "vote-next");
        bram.setViewportSize(PHONE, 900);
        press(bram, "Nu de volgende stem");
        handIn(bram);

        open(bram, "/stemkamer/" + round.id());
        assertThat(bram.getByText("U hebt ook voor een buur gestemd.")).isVisible();
        assertThat(bram.getByText("2 van de 4 woningen hebben gestemd.")).isVisible();
    }

    private static void handIn(Page page) {
        page.getByLabel("Dit wil ik: Voorstel van 300 euro").focus();
        page.keyboard().press("Space");
        assertThat(page.getByText("1 gekozen")).isVisible();
        press(page, "Verder");
        press(page, "Stem inleveren");
        assertThat(page.getByText("Dank u wel, uw stem is binnen.")).isVisible();
    }

    @Test
    void carlaVotesOnPaper() throws IOException {
        var olga = somebody("nl", DESKTOP);
        signIn(olga, rounds.emailOf(round.office()));
        open(olga, "/kantoor/stemrondes/" + round.id() + "/papier");
        look(olga, "paper-begin");
        olga.setViewportSize(DESKTOP, 900);
        var codes = printed(olga);
        assertThat(olga.getByText("Alle stemmen die nog niet gebruikt zijn, hebben een formulier."))
                .isVisible();

        enter(olga, codes.get(2), "Invoeren");
        assertThat(olga.getByText("Leg het formulier bij de stapel")).isVisible();
        look(olga, "paper-entered");

        var sanne = somebodyWhoChose("en", PHONE);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/kantoor/stemrondes/" + round.id() + "/papier");
        sanne.getByLabel("I check a form that somebody else entered").check();
        enter(sanne, codes.get(2), "Check");
        assertThat(sanne.getByText("It is right. The vote is in the ballot box."))
                .isVisible();

        enter(olga, codes.get(3), "Invoeren");
        assertThat(olga.getByText("Leg het formulier bij de stapel")).isVisible();
        field(sanne, "Code on the form").focus();
        sanne.keyboard().insertText(codes.get(3));
        sanne.keyboard().press("Enter");
        settle(sanne);
        sanne.keyboard().press("Tab");
        sanne.keyboard().press("Space");
        press(sanne, "Check");
        assertThat(sanne.getByText("This is not what the first person entered."))
                .isVisible();
        look(sanne, "paper-different-en");
        press(sanne, "Throw the first entry away");
        assertThat(sanne.getByText("The entry is gone.")).isVisible();

        olga.setViewportSize(DESKTOP, 900);
        press(olga, "Een nieuw formulier voor één stem");
        look(olga, "paper-anew");
    }

    @Test
    void aylinAndTheOfficeSeeThatTheBoxWaits() throws IOException {
        var olga = somebody("nl", DESKTOP);
        signIn(olga, rounds.emailOf(round.office()));
        open(olga, "/kantoor/stemrondes/" + round.id() + "/papier");
        var codes = printed(olga);
        enter(olga, codes.get(2), "Invoeren");
        assertThat(olga.getByText("Leg het formulier bij de stapel")).isVisible();
        endVoteYesterday();

        open(olga, "/kantoor/stemrondes/" + round.id());
        look(olga, "lead-waits-for-box");
        open(olga, "/kantoor/stemrondes/" + round.id() + "/papier");
        assertThat(olga.getByText("Er wacht nog 1 formulier op controle.")).isVisible();
        look(olga, "paper-box");

        var aylin = somebodyWhoChose("en", PHONE);
        signIn(aylin, rounds.emailOf(round.resident(0)));
        open(aylin, "/stemkamer/" + round.id());
        look(aylin, "room-waits-for-box-en");
        aylin.getByText("To the ballot box").click();
        settle(aylin);
        assertThat(aylin.getByText("Nobody has said yet that everything is in."))
                .isVisible();
        look(aylin, "paper-box-en");
    }

    private void endVoteYesterday() {
        database.sql("""
                        update blockbudget_round set ideas_from = ideas_from - interval 14 day,
                            check_from = check_from - interval 14 day, vote_from = vote_from - interval 14 day,
                            vote_until = vote_until - interval 14 day, objections_until = objections_until - interval 14 day,
                            version = version + 1
                        where id = ?
                        """).param(round.id().value()).update();
    }

    /** By keyboard alone: the code as a scanner types it, and a cross at the first proposal. */
    private static void enter(Page page, String code, String save) {
        page.locator("vaadin-text-field input").first().focus();
        page.keyboard().insertText(code);
        page.keyboard().press("Enter");
        settle(page);
        page.keyboard().press("Space");
        press(page, save);
    }

    private static List<String> printed(Page page) throws IOException {
        var file = page.waitForDownload(
                () -> button(page, "Druk formulieren af voor 4 stemmen").click());
        try (var document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(8);
            return CODE.matcher(new PDFTextStripper().getText(document))
                    .results()
                    .map(it -> it.group(1))
                    .toList();
        }
    }

    private String address(int dwelling) {
        return database.sql("select concat(street, ' ', house_number) from places_dwelling where id = ?")
                .param(round.dwellings().get(dwelling).value())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
