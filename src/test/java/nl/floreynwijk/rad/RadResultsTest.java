package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.tally.Election;
import nl.floreynwijk.tally.PbReader;
import nl.floreynwijk.tally.PbResult;
import nl.floreynwijk.tally.Project;
import nl.floreynwijk.tally.Vote;
import nl.floreynwijk.tally.VoteType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What came of an evening with two phones and a table of three people, who put their coins on four cards. */
@PortalTest
class RadResultsTest {

    @Autowired
    RadResults results;

    @Autowired
    ResultDesk desk;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private EveningId evening = EveningId.random();
    private RunId run = RunId.random();
    private List<CardId> cards = List.of();
    private Token anna = Token.random();
    private AccountId mia = AccountId.random();
    private String helper = "";

    @BeforeEach
    void peoplePutCoins() {
        evening = rad.evening();
        cards = rad.cards(evening, 4);
        run = rad.opened(evening);
        anna = rad.joined(evening, "Anna");
        rad.put(run, anna, cards.get(1), 7);
        rad.put(run, anna, cards.get(2), 3);
        var bert = rad.joined(evening);
        rad.put(run, bert, cards.get(1), 2);
        rad.joined(evening);
        helper = rad.helper(evening, "Thea");
        rad.sheet(helper, run, 1, 3, Map.of(cards.get(0), 4, cards.get(1), 2));
        mia = people.open("Mia", Role.MEMBER);
        people.signedIn("Olga", Role.COORDINATOR);
    }

    private RunOutcome outcome() {
        return results.ofRun(evening, Optional.empty()).orElseThrow();
    }

    @Test
    void itTellsWhoTookPartAndWhatLiesOnEachCard() {
        var outcome = outcome();

        assertThat(outcome.turnout()).isEqualTo(new Turnout(3, 0, 3, 18));
        assertThat(outcome.turnout().people()).isEqualTo(6);
        assertThat(outcome.turnout().coinsEach()).isEqualTo(new BigDecimal("3.0"));
        assertThat(outcome.cards())
                .extracting(it -> it.card().number() + ": " + it.coins())
                .containsExactly("2: 11", "1: 4", "3: 3", "4: 0");
        assertThat(outcome.cards())
                .extracting(it -> it.percent(outcome.turnout().invested()))
                .containsExactly(61, 22, 17, 0);
        assertThat(rad.coinsIn(run)).isEqualTo(18);
    }

    @Test
    void itTellsHowSpreadOutWishesAre() {
        assertThat(outcome().spread()).isEqualTo(new Spread(5, List.of(4, 5, 5, 5)));
    }

    @Test
    void aSheetThatWasCorrectedCountsOnceAsItWasSaidLast() {
        rad.correct(helper, run, 1, 1, 2, Map.of(cards.get(3), 5));

        var outcome = outcome();

        assertThat(outcome.turnout()).isEqualTo(new Turnout(3, 0, 2, 17));
        assertThat(outcome.cards())
                .extracting(it -> it.card().number() + ": " + it.coins())
                .containsExactly("2: 9", "4: 5", "3: 3", "1: 0");
    }

    @Test
    void anEarlierTryStaysWhatItWas() {
        var again = rad.opened(evening);
        rad.put(again, rad.joined(evening), cards.get(3), 1);

        assertThat(outcome().turnout().invested()).isOne();
        assertThat(results.ofRun(evening, Optional.of(1))
                        .orElseThrow()
                        .turnout()
                        .invested())
                .isEqualTo(18);
        assertThat(outcome().runs()).extracting(RunSummary::live).containsExactly(false, true);
        assertThat(results.ofRun(evening, Optional.of(3))).isEmpty();
    }

    @Test
    void membersSeeItOnceTheEveningIsOver() {
        people.signIn(mia);
        assertThat(results.of(evening)).isEmpty();

        rad.ended(evening, clock.instant());

        assertThat(results.of(evening).orElseThrow().isFinal()).isTrue();
    }

    @Test
    void ofPracticeMembersSeeNothing() {
        rad.run(run, "practice", true);
        rad.ended(evening, clock.instant());

        assertThat(outcome().isFinal()).isFalse();
        people.signIn(mia);
        assertThat(results.of(evening)).isEmpty();
    }

    @Test
    void whatMembersSeeIsNeverAnEarlierTry() {
        var again = rad.opened(evening);
        rad.put(again, rad.joined(evening), cards.get(3), 1);
        rad.ended(evening, clock.instant());
        people.signIn(mia);

        assertThat(results.of(evening).orElseThrow().turnout().invested()).isOne();
    }

    @Test
    void onlyAHostSeesWhatGoesOnAndTheVotes() {
        people.signIn(mia);
        var first = Optional.of(1);
        assertThatThrownBy(() -> results.ofRun(evening, first)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> results.ballots(evening, first)).isInstanceOf(AccessDeniedException.class);

        people.signedIn("Frits", Role.FUNDER);
        assertThatThrownBy(() -> results.of(evening)).isInstanceOf(AccessDeniedException.class);
    }

    private Election read() throws IOException {
        var text = results.ballots(evening, Optional.empty()).orElseThrow();
        var read = PbReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read).as(text).isInstanceOf(PbResult.Read.class);
        assertThat(((PbResult.Read) read).remarks()).isEmpty();
        return ((PbResult.Read) read).election();
    }

    @Test
    void theFileWithVotesReadsAsCumulativeVotes() throws IOException {
        var election = read();

        assertThat(election.type()).isEqualTo(VoteType.CUMULATIVE);
        assertThat(election.meta()).containsEntry("max_sum_points", "10").doesNotContainKey("max_points");
        assertThat(election.projects()).extracting(Project::id).containsExactly("1", "2", "3", "4");
        assertThat(election.votes())
                .extracting(Vote::projects, Vote::points)
                .containsExactlyInAnyOrder(
                        tuple(List.of("2", "3"), List.of(7, 3)),
                        tuple(List.of("2"), List.of(2)),
                        tuple(List.of("1"), List.of(2)),
                        tuple(List.of("1", "2"), List.of(1, 1)),
                        tuple(List.of("1", "2"), List.of(1, 1)));
        assertThat(election.meta().get("comment")).contains("Of tables only the whole is known");
    }

    @Test
    void itTellsWhatMayLieOnACardWhereThatIsLimited() throws IOException {
        rad.rule(evening, "most_on_card", 7);

        assertThat(read().meta()).containsEntry("max_points", "7");
    }

    @Test
    void aLimitThatCameLaterThanTheCoinsDoesNotSpoilTheFile() throws IOException {
        rad.rule(evening, "coins", 5);
        rad.rule(evening, "most_on_card", 1);

        assertThat(read().meta()).containsEntry("max_points", "7").containsEntry("max_sum_points", "10");
    }

    @Test
    void aCardWithoutCostStandsInTheFileAsOne() throws IOException {
        assertThat(desk.spend(evening, Optional.of(Euros.of(250)))).isEqualTo(new BudgetResult.Kept());
        database.sql("update rad_card set cost_cents = null where id = ?")
                .param(cards.get(0).value())
                .update();

        var election = read();

        assertThat(election.meta().get("comment")).contains("stands here as 1").doesNotContain("There is no budget");
        assertThat(election.money().toAmount(election.projects().getFirst().cost()))
                .isEqualByComparingTo(BigDecimal.ONE);
        assertThat(election.money().toAmount(election.budget())).isEqualByComparingTo(new BigDecimal(250));
    }

    @Test
    void noNameStandsInTheFile() {
        assertThat(results.ballots(evening, Optional.empty()).orElseThrow()).doesNotContain("Anna", "Thea");
    }

    @Test
    void withABudgetItTellsWhatEqualSharesWouldChoose() {
        assertThat(outcome().shares()).isEmpty();

        assertThat(desk.spend(evening, Optional.of(Euros.of(500)))).isEqualTo(new BudgetResult.Kept());

        var shares = outcome().shares().orElseThrow();
        assertThat(shares.people()).isEqualTo(5);
        assertThat(shares.cards()).hasSize(4).first().satisfies(it -> assertThat(it.paid())
                .isTrue());
        assertThat(shares.left().compareTo(Euros.ZERO)).isNotNegative();
    }
}
