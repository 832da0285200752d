package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.Memberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Nobody watches over what they lead themselves, and a round remembers people no longer than it needs them. */
@PortalTest
class WatchedRoundsTest {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;
    private static final int DIRK = 3;

    @Autowired
    Rounds rounds;

    @Autowired
    Voting voting;

    @Autowired
    OldRolls oldRolls;

    @Autowired
    TestRounds made;

    @Autowired
    TestResults results;

    @Autowired
    TestPeople people;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    void fourNeighboursHaveMoney() {
        round = made.prepared(4);
        people.signIn(round.office());
    }

    private RoundPlan plan(OptionalInt lead, OptionalInt mediator, Integer... scrutineers) {
        return RoundPlans.with(made.plan(round.budget(), RoundRules.SAFE, List.of()), lead, mediator, scrutineers);
    }

    private int number(int resident) {
        return memberships.of(round.resident(resident)).getFirst().number();
    }

    @Test
    void nobodyWatchesOverWhatTheyLeadThemselves() {
        var aylin = OptionalInt.of(number(AYLIN));

        assertThat(rounds.draft(round.id(), plan(aylin, aylin, number(CARLA), number(DIRK))))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.MEDIATOR)));
        assertThat(rounds.draft(round.id(), plan(aylin, OptionalInt.empty(), number(AYLIN), number(DIRK))))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.FIRST_SCRUTINEER)));
        assertThat(rounds.draft(round.id(), plan(aylin, OptionalInt.of(number(BRAM)), number(CARLA), number(BRAM))))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.SECOND_SCRUTINEER)));
        assertThat(rounds.draft(round.id(), plan(aylin, OptionalInt.of(number(BRAM)), number(CARLA), number(DIRK))))
                .isEqualTo(new DraftResult.Kept(round.id()));
    }

    @Test
    void whatTheLeadChangedMeanwhileIsReadAgainBeforeItIsOpened() {
        var lead = OptionalInt.of(number(AYLIN));
        rounds.draft(round.id(), plan(lead, OptionalInt.empty(), number(CARLA), number(DIRK)));
        var seen = rounds.find(round.id()).orElseThrow().version();
        var other = plan(lead, OptionalInt.empty(), number(BRAM), number(DIRK));
        assertThat(made.as(round.resident(AYLIN), () -> rounds.change(round.id(), other, seen)))
                .isEqualTo(new DraftResult.Kept(round.id()));

        assertThat(rounds.open(round.id(), seen)).isEqualTo(new RoundOpeningResult.ChangedMeanwhile());
        assertThat(RoundPlans.open(rounds, round.id())).isEqualTo(new RoundOpeningResult.Opened());
    }

    @Test
    void whoeverMovesAwayLeadsNoMore() {
        rounds.draft(round.id(), plan(OptionalInt.of(number(AYLIN)), OptionalInt.empty()));
        assertThat(made.as(round.resident(AYLIN), () -> rounds.find(round.id())))
                .isPresent();

        moveAway(round.resident(AYLIN));

        assertThat(made.as(round.resident(AYLIN), () -> rounds.find(round.id())))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> made.as(round.resident(AYLIN), () -> {
                    rounds.discard(round.id());
                    return "";
                }));
    }

    private void moveAway(AccountId account) {
        var elsewhere = made.prepared(2);
        made.move(account, elsewhere.dwellings().getFirst());
    }

    @Test
    void whoeverMovesAwayStillFindsAndChangesTheirBallot() {
        var voted = made.voting(RoundPlans.MEMBERS, 3, 100, 200);
        var receipt = ReceiptCode.random();
        var aylin = voted.resident(AYLIN);
        var vote = made.as(aylin, () -> voting.paper(voted.id()))
                .orElseThrow()
                .votes()
                .getFirst();
        made.as(aylin, () -> voting.cast(voted.id(), vote.voter(), receipt, voted.choosing(1)));
        moveAway(aylin);

        assertThat(made.as(aylin, () -> voting.ballotPaper(voted.id()))).isPresent();
        assertThat(made.as(aylin, () -> voting.change(voted.id(), receipt, voted.choosing(2))))
                .isEqualTo(new ChangeBallotResult.Changed());
        assertThat(made.as(aylin, () -> voting.lookUp(voted.id(), receipt)))
                .isEqualTo(new LookUpResult.Found(voted.choosing(2), true));
    }

    @Test
    void halfAYearLaterNobodyKnowsWhoVoted() {
        var counted = results.counted(100, 200);
        oldRolls.forget();
        assertThat(known(counted)).isEqualTo(4);

        clock.advance(Duration.ofDays(210));
        oldRolls.forget();

        assertThat(known(counted)).isZero();
        assertThat(database.sql("select count(way) from blockbudget_voter where round_id = ?")
                        .param(counted.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private int known(TestRound counted) {
        return database.sql("""
                        select count(*) from blockbudget_voter
                        where round_id = :round and (unit <> id or voted_by is not null or paper_key is not null)
                        """)
                .param("round", counted.id().value())
                .query(Integer.class)
                .single();
    }
}
