package nl.floreynwijk.blockbudget.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.TestResults;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.tally.RecountOnTheCommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A block decides: Olga opens a round, everybody votes, the clock ends it, and Aylin counts it again. */
class VotingStory extends BrowserStory {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestResults results;

    @TempDir
    Path downloads;

    private TestRound round = TestRounds.NONE;

    @Test
    void olgaOpensARoundWithoutUnderstandingItsRules() {
        round = rounds.prepared(4);
        var olga = comeIn("nl", DESKTOP, rounds.emailOf(round.office()));
        open(olga, "/kantoor/stemrondes/nieuw");
        press(olga, "Bewaren als concept");
        assertThat(problem(olga, "Kies uit welk potje het geld komt.")).isVisible();
        look(olga, "round-refused");
        olga.setViewportSize(DESKTOP, 900);
        olga.getByRole(AriaRole.COMBOBOX).first().fill(rounds.blockOf(round));
        olga.getByRole(AriaRole.OPTION).first().click();
        field(olga, "Hoe heet de stemronde?").fill("Wat doen we samen in ons portiek?");
        field(olga, "Hoeveel geld verdeelt het blok?").fill("800");
        olga.getByText("Mensen: voortrekker, bemiddelaar en telcommissie").click();
        field(olga, "Telcommissie: lidnummer 1").fill(rounds.numberOf(round.resident(AYLIN)));
        field(olga, "Telcommissie: lidnummer 2").fill(rounds.numberOf(round.resident(BRAM)));
        look(olga, "round-set-up");
        olga.setViewportSize(DESKTOP, 900);
        press(olga, "Bewaren als concept");
        expectTitle(olga, "Wat doen we samen in ons portiek?");
        look(olga, "round-draft");
        olga.setViewportSize(DESKTOP, 900);
        press(olga, "Openen");
        look(olga, "round-opening");
        olga.setViewportSize(DESKTOP, 900);
        button(olga, "Openen").last().click();
        assertThat(olga.getByText("De stemronde is open.")).isVisible();
        look(olga, "round-open");

        var aylin = comeIn("nl", PHONE, rounds.emailOf(round.resident(AYLIN)));
        open(aylin, "/stemkamer");
        assertThat(aylin.getByText("Wat doen we samen in ons portiek?").first()).isVisible();
    }

    @Test
    void everybodyVotesAndAylinCountsItAgain() {
        round = rounds.opened(RoundRules.SAFE, 6);
        rounds.accepted(round.id(), 150, 300, 450, 600);
        rounds.beginVoteToday(round.id());

        var aylin = comeIn("nl", PHONE, rounds.emailOf(round.resident(AYLIN)));
        var receipt = aylinVotes(aylin);
        aylinVotesTwiceInVain(aylin);
        open(aylin, room(""));
        bramVotesInEnglishByKeyboard(comeIn("en", PHONE, rounds.emailOf(round.resident(BRAM))));
        assertThat(aylin.getByText("2 van de 6 woningen hebben gestemd."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2 * Turnout.EVERY));
        carlaVotesAtTheDesk(comeIn("nl", DESKTOP, rounds.emailOf(round.office())));
        aylinChangesHerVote(aylin, receipt);

        results.closeToday(round);
        aylinCountsAgain(aylin);
        theMoneyIsPaid(aylin);
    }

    private String aylinVotes(Page aylin) {
        open(aylin, "/stemkamer");
        look(aylin, "rooms");
        aylin.setViewportSize(PHONE, 900);
        open(aylin, room(""));
        assertThat(aylin.getByText("U hebt nog niet gestemd.")).isVisible();
        look(aylin, "room-voting");
        aylin.setViewportSize(PHONE, 900);
        link(aylin, "Nu stemmen").click();
        expectTitle(aylin, "Stemmen: Wat doen we samen?");
        look(aylin, "vote-cards");
        aylin.setViewportSize(PHONE, 900);
        want(aylin, "Dit wil ik", 150);
        want(aylin, "Dit wil ik", 450);
        assertThat(aylin.getByText("2 gekozen")).isVisible();
        aylin.reload();
        settle(aylin);
        assertThat(aylin.getByText("2 gekozen")).isVisible();
        look(aylin, "vote-chosen");
        aylin.setViewportSize(PHONE, 900);
        button(aylin, "Verder").click();
        assertThat(aylin.getByText("Klopt dit?")).isVisible();
        look(aylin, "vote-check");
        aylin.setViewportSize(PHONE, 900);
        button(aylin, "Stem inleveren").click();
        assertThat(aylin.getByText("Dank u wel, uw stem is binnen.")).isVisible();
        look(aylin, "vote-receipt");
        aylin.setViewportSize(PHONE, 900);
        return aylin.locator(".receipt-code").textContent();
    }

    private void aylinVotesTwiceInVain(Page aylin) {
        open(aylin, room("/stemmen"));
        assertThat(aylin.getByText("U hebt nu geen stem meer om uit te brengen."))
                .isVisible();
        look(aylin, "vote-used");
        aylin.setViewportSize(PHONE, 900);
    }

    private void bramVotesInEnglishByKeyboard(Page bram) {
        open(bram, room("/stemmen"));
        bram.getByLabel("I want this: Voorstel van 300 euro").focus();
        bram.keyboard().press("Space");
        assertThat(bram.getByText("1 chosen")).isVisible();
        look(bram, "vote-en");
        bram.setViewportSize(PHONE, 900);
        press(bram, "Continue");
        press(bram, "Hand in my ballot");
        assertThat(bram.getByText("Thank you, your ballot is in.")).isVisible();
        look(bram, "vote-receipt-en");
        open(bram, room(""));
        assertThat(bram.getByText("2 of the 6 dwellings have voted.")).isVisible();
    }

    private void carlaVotesAtTheDesk(Page olga) {
        open(olga, "/kantoor/namens");
        field(olga, "Zoek op naam of e-mailadres").fill(rounds.emailOf(round.resident(CARLA)));
        olga.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Kies"))
                .first()
                .click();
        olga.getByLabel("Waarom?").fill("belt om te stemmen");
        olga.getByLabel("Aan de telefoon").check();
        button(olga, "Begin").click();
        olga.waitForURL("**/start");
        open(olga, room("/stemmen"));
        want(olga, "Dit wil ik", 150);
        look(olga, "vote-at-the-desk");
        olga.setViewportSize(DESKTOP, 900);
        button(olga, "Verder").click();
        button(olga, "Stem inleveren").click();
        assertThat(olga.getByText("Dank u wel, uw stem is binnen.")).isVisible();
    }

    private void aylinChangesHerVote(Page aylin, String receipt) {
        open(aylin, room("/stembewijs"));
        button(aylin, "Zoek mijn stem").click();
        assertThat(problem(aylin, "Dit is geen stembewijs: dat heeft 16 letters en cijfers."))
                .isVisible();
        look(aylin, "receipt-refused");
        aylin.setViewportSize(PHONE, 900);
        field(aylin, "Stembewijs").fill(receipt);
        field(aylin, "Stembewijs").press("Enter");
        assertThat(aylin.getByText("Dit hebt u gestemd")).isVisible();
        look(aylin, "receipt-found");
        aylin.setViewportSize(PHONE, 900);
        button(aylin, "Mijn stem veranderen").click();
        want(aylin, "Dit wil ik", 300);
        look(aylin, "receipt-change");
        aylin.setViewportSize(PHONE, 900);
        button(aylin, "Verder").click();
        assertThat(aylin.getByText("Klopt dit?")).isVisible();
        button(aylin, "Stem inleveren").click();
        assertThat(aylin.getByText("Uw stem is veranderd.")).isVisible();
        assertThat(aylin.getByText("Voorstel van 300 euro")).isVisible();
    }

    private void aylinCountsAgain(Page aylin) {
        open(aylin, room(""));
        look(aylin, "room-counted");
        aylin.setViewportSize(PHONE, 900);
        open(aylin, room("/uitslag"));
        look(aylin, "result");
        aylin.setViewportSize(PHONE, 900);
        var words = new ArrayList<>(
                List.of(aylin.locator("pre").textContent().trim().split(" ", -1)));
        var download =
                aylin.waitForDownload(() -> link(aylin, "Stembiljetten (.pb)").click());
        var file = downloads.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(words.subList(0, 2)).containsExactly("./portal", "tally");
        assertThat(words.getLast()).isEqualTo(download.suggestedFilename());
        words.set(words.size() - 1, file.toString());
        var recounted =
                RecountOnTheCommandLine.of(words.subList(2, words.size()).toArray(String[]::new));
        assertThat(recounted).contains("Voorstel van 150 euro", "Voorstel van 300 euro");
    }

    private void theMoneyIsPaid(Page aylin) {
        results.settleToday(round);
        results.pay(round, "Voorstel van 150 euro", "Klusbedrijf Van der Steen", Euros.of(140));
        open(aylin, "/potjes/" + round.budget());
        assertThat(aylin.getByText("Klusbedrijf Van der Steen").first()).isVisible();
        look(aylin, "book-paid");
    }

    private String room(String page) {
        return "/stemkamer/" + round.id() + page;
    }

    private static void want(Page page, String words, long euros) {
        page.getByLabel(words + ": Voorstel van " + euros + " euro").check();
    }

    private Page comeIn(String language, int width, String email) {
        var page = somebodyWhoChose(language, width);
        start(page, email);
        return page;
    }
}
