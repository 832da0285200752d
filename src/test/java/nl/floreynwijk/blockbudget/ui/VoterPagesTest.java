package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.Visitor;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.ReceiptCode;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.blockbudget.Voting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Aylin sees, who has a vote, and how little the portal asks the database for it. */
class VoterPagesTest extends KaribuTest {

    private static final int MOST_QUERIES = 3;

    @Autowired
    TestRounds rounds;

    @Autowired
    Voting voting;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @Autowired
    Visitor visitor;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    @Override
    protected void openTab() {
        round = rounds.voting(3, 300, 600);
        people.signIn(round.resident(0));
        super.openTab();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/stemmen", "/stembewijs"})
    void aVoterCostsFewQueries(String page) {
        open(page);
        var frame = queries.during(() -> assertThat(visitor.name()).isPresent());
        var asked = new ArrayList<>(queries.during(() -> open(page)));
        frame.forEach(asked::remove);
        // The guard asks for their roles once in ten seconds, whatever page it is
        asked.removeIf(it -> it.startsWith("select a.name, group_concat(concat(g.role"));

        assertThat(asked).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    private void open(String page) {
        UI.getCurrent().navigate("stemkamer/" + round.id() + page);
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void theBallotSaysWhichProposalsExcludeEachOther() {
        rounds.incompatible(round.id(), round.proposals());
        open("/stemmen");

        assertThat(Screen.textOf(VoteView.class))
                .contains("Van “Voorstel van 300 euro” en “Voorstel van 600 euro” kan er maar één winnen.");
    }

    @Test
    void theRoomFollowsHowManyVoted() {
        open("");
        assertThat(Screen.textOf(RoomView.class)).contains("Nog geen van de 3 woningen heeft gestemd.");

        rounds.as(
                round.resident(1),
                () -> voting.cast(round.id(), rounds.vote(round, 1), ReceiptCode.random(), round.choosing(1)));
        askAgain();

        assertThat(Screen.textOf(RoomView.class)).contains("1 van de 3 woningen heeft gestemd.");
    }

    @Test
    void theRoomFollowsThatTheVoteEnded() {
        open("");
        rounds.endVote(round.id());
        askAgain();

        assertThat(Screen.textOf(RoomView.class)).doesNotContain("Nu stemmen").contains("De stemming is gesloten.");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void aRoomThatIsLeftOpenStopsAsking() {
        open("");
        IntStream.range(0, Turnout.MOST).forEach(_ -> askAgain());

        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void theRulesAreThereForWhoeverOpensThem() {
        open("");
        assertThat(Screen.textOf(RoomView.class)).doesNotContain("SHA-256");

        _get(Details.class).setOpened(true);

        assertThat(Screen.textOf(RoomView.class))
                .contains(
                        "Elke woning in het blok heeft één stem.",
                        "SHA-256",
                        "Tussen die twee bewaart het niets",
                        "Drie dingen kunnen we niet wegnemen.");
    }

    @Test
    void whoeverHoldsTheVoteOfANeighbourIsLedToIt() {
        rounds.as(
                round.resident(0),
                () -> voting.cast(round.id(), rounds.vote(round, 0), ReceiptCode.random(), round.choosing(1)));
        rounds.given(round, 1, 0);

        open("");
        assertThat(Screen.textOf(RoomView.class))
                .contains("U hebt gestemd.", "U mag ook voor een buur stemmen.", "Nu stemmen")
                .doesNotContain("aan een buur gegeven.");
        open("/stemmen");
        assertThat(Screen.textOf(VoteView.class)).contains("De stem van een buur", "Voorstel van 300 euro");
    }

    private static void askAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void theListSaysWhoDidNotVoteYet() {
        UI.getCurrent().navigate("stemkamer");

        assertThat(Screen.textOf(RoomsView.class)).contains("U hebt nog niet gestemd.");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void eachPhaseHasAName(Phase phase) {
        var names = List.of("blockbudget.phase." + phase, "blockbudget.room.now." + phase);

        assertThat(names)
                .allSatisfy(it -> assertThat(Texts.text(it)).doesNotContain(it).doesNotStartWith("!"));
    }
}
