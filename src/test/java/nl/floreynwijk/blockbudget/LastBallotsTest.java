package nl.floreynwijk.blockbudget;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ballots that are handed in while the box closes, each in a transaction of its own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LastBallotsTest {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;

    @Autowired
    Voting voting;

    @Autowired
    RoundCount count;

    @Autowired
    Rounds leading;

    @Autowired
    TestRounds rounds;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SpringLiquibase liquibase;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    void aylinVoted() {
        round = rounds.voting(4, 300, 600);
        assertThat(cast(AYLIN)).isEqualTo(new CastResult.Cast());
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Remains.forget(liquibase);
    }

    @RepeatedTest(8)
    void aBallotIsInTheCountOrTooLateAndItsVoterKnowsWhich() throws Exception {
        List<Object> results = atOnce(() -> cast(BRAM), this::close);

        var ballots = results.getFirst() instanceof CastResult.Cast ? 2 : 1;
        assertThat(results.getFirst()).isInstanceOfAny(CastResult.Cast.class, CastResult.TooLate.class);
        assertThat(number("select ballots from blockbudget_result")).isEqualTo(ballots);
        assertThat(number("select count(*) from blockbudget_ballot")).isEqualTo(ballots);
        assertThat(number("select count(way) from blockbudget_voter")).isEqualTo(ballots);
    }

    /** Also where the round was read before: the statement that uses the vote holds it. */
    @Test
    void aCloseWaitsForABallotThatIsOnItsWay() {
        transaction.executeWithoutResult(_ -> {
            assertThat(cast(BRAM)).isEqualTo(new CastResult.Cast());

            var meanwhile = CompletableFuture.runAsync(this::lockWithoutWaiting);

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(meanwhile::join)
                    .withStackTraceContaining("Lock wait timeout exceeded");
        });

        lockWithoutWaiting();
    }

    /** The clock of the server decides when the ballot comes into the box, not when it set out. */
    @Test
    void aBallotThatWaitsForTheRoundUntilAfterTheCloseIsTooLate() {
        var ballot = new AtomicReference<CompletableFuture<CastResult>>();
        transaction.executeWithoutResult(_ -> {
            lockWithoutWaiting();
            ballot.set(CompletableFuture.supplyAsync(() -> cast(BRAM)));
            await().until(() -> number("select count(*) from information_schema.processlist"
                            + " where info like 'update blockbudget_voter v set way%'")
                    == 1);
            rounds.endVote(round.id());
        });

        assertThat(ballot.get().join()).isInstanceOf(CastResult.TooLate.class);
        assertThat(number("select count(*) from blockbudget_ballot")).isEqualTo(1);
        assertThat(number("select count(way) from blockbudget_voter")).isEqualTo(1);
    }

    @Test
    void aRoundThatWasStoppedSinceItWasReadTakesNoBallot() {
        assertThat(rounds.as(round.office(), () -> leading.stop(round.id(), "Het geld is er niet meer.")))
                .isEqualTo(new StopResult.Stopped());

        assertThat(cast(BRAM)).isInstanceOf(CastResult.TooLate.class);
        assertThat(number("select count(*) from blockbudget_ballot")).isEqualTo(1);
    }

    private CastResult cast(int dwelling) {
        return rounds.as(
                round.resident(dwelling),
                () -> voting.cast(round.id(), rounds.vote(round, dwelling), ReceiptCode.random(), round.choosing(1)));
    }

    private Object close() {
        rounds.endVote(round.id());
        count.ifDue(round.id());
        return "closed";
    }

    private void lockWithoutWaiting() {
        database.sql("select id from blockbudget_round where id = ? for update nowait")
                .param(round.id().value())
                .query()
                .singleRow();
    }

    private int number(String query) {
        return database.sql(query).query(Integer.class).single();
    }
}
