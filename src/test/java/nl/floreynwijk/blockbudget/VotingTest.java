package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Aylin, Bram and Carla each live in a dwelling of their own. */
@PortalTest
class VotingTest {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;

    @Autowired
    Voting voting;

    @Autowired
    VotingRooms rooms;

    @Autowired
    TestRounds rounds;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    TestRound round = new TestRound(
            RoundId.random(), BudgetId.random(), BlockId.random(), AccountId.random(), List.of(), List.of(), List.of());

    @BeforeEach
    void threeDwellingsVote() {
        round = rounds.voting(3, 300, 600);
    }

    @Test
    void aDwellingVotesOnce() {
        var housemate = rounds.movedIn("Huub", round.dwellings().get(AYLIN));

        assertThat(cast(AYLIN, AYLIN, ReceiptCode.random(), round.choosing(1))).isEqualTo(new CastResult.Cast());
        assertThat(rounds.as(
                        housemate,
                        () -> voting.cast(
                                round.id(), rounds.vote(round, AYLIN), ReceiptCode.random(), round.choosing(2))))
                .isEqualTo(new CastResult.VotedAlready(Way.ONLINE));
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void castingTheSameBallotAgainIsCastingItOnce() {
        var receipt = ReceiptCode.random();

        assertThat(cast(AYLIN, AYLIN, receipt, round.choosing(1))).isEqualTo(new CastResult.Cast());
        assertThat(cast(AYLIN, AYLIN, receipt, round.choosing(1))).isEqualTo(new CastResult.Cast());
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void aBallotThatWasInIsInAlsoWhenItIsSentAgainAfterTheClose() {
        var receipt = ReceiptCode.random();
        cast(AYLIN, AYLIN, receipt, round.choosing(1));
        rounds.endVote(round.id());

        assertThat(cast(AYLIN, AYLIN, receipt, round.choosing(1))).isEqualTo(new CastResult.Cast());
        assertThat(cast(BRAM, BRAM, ReceiptCode.random(), round.choosing(1))).isInstanceOf(CastResult.TooLate.class);
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void votingEndsAtMidnight() {
        rounds.endVote(round.id());
        clock.advance(Duration.ofMinutes(-1));
        assertThat(cast(AYLIN, AYLIN, ReceiptCode.random(), round.choosing(1))).isEqualTo(new CastResult.Cast());

        clock.advance(Duration.ofMinutes(1));
        assertThat(cast(BRAM, BRAM, ReceiptCode.random(), round.choosing(1))).isInstanceOf(CastResult.TooLate.class);
    }

    @Test
    void nobodyVotesBeforeItBegins() {
        var later = rounds.opened(RoundRules.SAFE, 2);
        rounds.accepted(later.id(), 100);

        assertThat(rounds.as(
                        later.resident(0),
                        () -> voting.cast(later.id(), VoterId.random(), ReceiptCode.random(), Choices.BLANK)))
                .isInstanceOf(CastResult.NotYet.class);
    }

    @Test
    void aVoteOfAnotherDwellingIsNotTheirsToCast() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cast(AYLIN, BRAM, ReceiptCode.random(), round.choosing(1)));
        assertThat(ballots()).isZero();
    }

    @Test
    void whoeverVotedAndMovesWithinTheBlockVotesNoSecondTime() {
        cast(AYLIN, AYLIN, ReceiptCode.random(), round.choosing(1));
        rounds.move(round.resident(AYLIN), round.dwellings().get(BRAM));

        assertThat(cast(AYLIN, BRAM, ReceiptCode.random(), round.choosing(1)))
                .isEqualTo(new CastResult.VotedElsewhere());
        assertThat(cast(BRAM, BRAM, ReceiptCode.random(), round.choosing(2))).isEqualTo(new CastResult.Cast());
        assertThat(ballots()).isEqualTo(2);
    }

    @Test
    void aDwellingKeepsItsVoteWhoeverMovesIn() {
        rounds.move(round.resident(CARLA), round.dwellings().get(BRAM));
        var newcomer = rounds.movedIn("Nora", round.dwellings().get(CARLA));

        assertThat(rounds.as(
                        newcomer,
                        () -> voting.cast(
                                round.id(), rounds.vote(round, CARLA), ReceiptCode.random(), round.choosing(1))))
                .isEqualTo(new CastResult.Cast());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cast(CARLA, CARLA, ReceiptCode.random(), round.choosing(1)));
    }

    @Test
    void theServerLooksAtTheBasketToo() {
        var basket = rounds.voting(rules(BallotForm.BASKET), 2, 600, 700);

        assertThat(rounds.as(
                        basket.resident(0),
                        () -> voting.cast(
                                basket.id(), rounds.vote(basket, 0), ReceiptCode.random(), basket.choosing(1, 2))))
                .isEqualTo(new CastResult.Refused(new BallotProblem.TooMuchMoney(Euros.of(300))));
        assertThat(used(basket)).isZero();
    }

    @Test
    void theServerLooksAtThePointsToo() {
        var points = rounds.voting(rules(BallotForm.POINTS), 2, 600, 700);
        var tooMany = new Choices(Map.of(points.proposals().get(0), 11));

        assertThat(rounds.as(
                        points.resident(0),
                        () -> voting.cast(points.id(), rounds.vote(points, 0), ReceiptCode.random(), tooMany)))
                .isEqualTo(new CastResult.Refused(new BallotProblem.TooManyPoints(1)));
        assertThat(used(points)).isZero();
    }

    @Test
    void whoeverHasTheReceiptFindsTheBallotAndChangesIt() {
        var receipt = ReceiptCode.random();
        cast(AYLIN, AYLIN, receipt, round.choosing(1));

        assertThat(as(AYLIN, () -> voting.lookUp(round.id(), receipt)))
                .isEqualTo(new LookUpResult.Found(round.choosing(1), true));
        assertThat(as(AYLIN, () -> voting.change(round.id(), receipt, round.choosing(2))))
                .isEqualTo(new ChangeBallotResult.Changed());
        assertThat(as(AYLIN, () -> voting.lookUp(round.id(), receipt)))
                .isEqualTo(new LookUpResult.Found(round.choosing(2), true));

        rounds.endVote(round.id());
        assertThat(as(AYLIN, () -> voting.change(round.id(), receipt, round.choosing(1))))
                .isInstanceOf(ChangeBallotResult.TooLate.class);
        assertThat(as(AYLIN, () -> voting.lookUp(round.id(), receipt)))
                .isEqualTo(new LookUpResult.Found(round.choosing(2), false));
    }

    @Test
    void withoutTheReceiptNobodyFindsOrChangesAnything() {
        cast(AYLIN, AYLIN, ReceiptCode.random(), round.choosing(1));

        assertThat(as(AYLIN, () -> voting.lookUp(round.id(), ReceiptCode.random())))
                .isEqualTo(new LookUpResult.NotFound());
        assertThat(as(AYLIN, () -> voting.change(round.id(), ReceiptCode.random(), round.choosing(2))))
                .isEqualTo(new ChangeBallotResult.NotFound());
    }

    @Test
    void whoeverGuessesReceiptsHasToWait() {
        var last = new LookUpResult[1];
        for (var guess = 0; guess < 30; guess++) {
            last[0] = as(BRAM, () -> voting.lookUp(round.id(), ReceiptCode.random()));
        }
        assertThat(last[0]).isInstanceOf(LookUpResult.TooOften.class);
    }

    @Test
    void theRoomTellsThatSomebodyVotedAndNeverWhat() {
        assertThat(as(AYLIN, () -> rooms.find(round.id())).orElseThrow().own())
                .containsExactly(new Room.Own(false, false, Optional.empty()));
        cast(AYLIN, AYLIN, ReceiptCode.random(), round.choosing(1));

        var room = as(AYLIN, () -> rooms.find(round.id())).orElseThrow();
        assertThat(room.own()).containsExactly(new Room.Own(false, false, Optional.of(Way.ONLINE)));
        assertThat(room.cast()).isEqualTo(1);
        assertThat(room.units()).isEqualTo(3);
    }

    @Test
    void whoeverLivesElsewhereSeesNoRoomAndHasNoPaper() {
        var other = rounds.opened(RoundRules.SAFE, 2);

        assertThat(rounds.as(other.resident(0), () -> rooms.find(round.id()))).isEmpty();
        assertThat(rounds.as(other.resident(0), () -> voting.paper(round.id()))).isEmpty();
        assertThat(rounds.as(other.resident(0), () -> voting.ballotPaper(round.id())))
                .isEmpty();
    }

    static RoundRules rules(BallotForm form) {
        return new RoundRules(Voters.DWELLINGS, form, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0);
    }

    private CastResult cast(int resident, int dwelling, ReceiptCode receipt, Choices choices) {
        return as(resident, () -> voting.cast(round.id(), rounds.vote(round, dwelling), receipt, choices));
    }

    private <T> T as(int resident, Supplier<T> work) {
        return rounds.as(round.resident(resident), work);
    }

    private int ballots() {
        return database.sql("select count(*) from blockbudget_ballot where round_id = ?")
                .param(round.id().value())
                .query(Integer.class)
                .single();
    }

    private int used(TestRound other) {
        return database.sql("select count(way) from blockbudget_voter where round_id = ?")
                .param(other.id().value())
                .query(Integer.class)
                .single();
    }
}
