package nl.floreynwijk.blockbudget;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.TestBooks;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.budgets.VotedReservation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two at once after a count; nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AfterwardsRacesTest {

    @Autowired
    Objections objections;

    @Autowired
    Setbacks setbacks;

    @Autowired
    Works works;

    @Autowired
    VotedMoney money;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestResults made;

    @Autowired
    TestBooks books;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    private TestRound round = TestRounds.NONE;

    @AfterEach
    void theBooksAddUpAndAllIsForgotten() throws SQLException {
        books.addUp();
        Remains.forget(liquibase);
    }

    /** Whoever objects before the last moment is heard, whatever the clock does meanwhile. */
    @RepeatedTest(3)
    void anObjectionThatWasMadeKeepsItsWinnerWaiting() throws Exception {
        round = made.counted(300, 600);
        made.urgent(winner(1));
        var objection = rounds.later(
                round.resident(0),
                () -> objections.object(ObjectionId.random(), round.id(), Optional.of(winner(0)), "Te duur."));

        var results = race(objection);

        assertThat(results.getFirst()).isEqualTo(new ObjectResult.Made());
        made.endObjections(round);
        made.settle(round);
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.WAITING);
        assertThat(made.stateOf(winner(1))).isEqualTo(WorkState.READY);
    }

    @RepeatedTest(3)
    void aWinnerGetsItsMoneyOnceHoweverOftenTheClockLooks() throws Exception {
        round = made.counted(300, 600);
        made.endObjections(round);

        atOnce(this::settle, this::settle);

        assertThat(money.reservation(made.reservationOf(winner(0))).map(VotedReservation::left))
                .contains(Euros.of(300));
        assertThat(made.isSettled(round)).isTrue();
    }

    @RepeatedTest(5)
    void whatIsDecidedAgainstWhileItGetsItsMoneyHasNone() throws Exception {
        round = made.counted(300, 600);
        made.endObjections(round);
        var setback = rounds.later(round.office(), () -> setbacks.decide(round.id(), winner(0), "Daarom"));

        var results = race(setback);

        assertThat(results.getFirst()).isEqualTo(new SetbackResult.Decided());
        made.settle(round);
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.DROPPED);
        assertThat(made.isSettled(round)).isTrue();
        assertThat(money.reservation(made.reservationOf(winner(0))).filter(it -> !it.isClosed()))
                .isEmpty();
        assertThat(money.reservation(made.reservationOf(winner(1))).map(VotedReservation::left))
                .contains(Euros.of(600));
    }

    @RepeatedTest(3)
    void ofTwoDecisionsOneStands() throws Exception {
        round = made.counted(300, 600);
        var first = rounds.later(round.office(), () -> setbacks.decide(round.id(), winner(0), "Eerst"));
        var second = rounds.later(round.office(), () -> setbacks.decide(round.id(), winner(0), "Ook"));

        assertThat(atOnce(first, second))
                .containsExactlyInAnyOrder(new SetbackResult.Decided(), new SetbackResult.DecidedAlready());
    }

    @RepeatedTest(3)
    void ofTwoWhoConfirmOneIsKept() throws Exception {
        round = made.settled(300, 600);
        var quote = QuoteId.random();
        var plan = new QuotePlan("De Kwast", Euros.of(250));
        rounds.as(round.office(), () -> works.addQuote(quote, winner(0), plan, Optional.empty()));
        rounds.as(round.office(), () -> works.order(winner(0), quote));
        rounds.as(round.office(), () -> works.reportDone(winner(0), List.of()));
        var first = rounds.later(round.resident(0), () -> works.confirm(winner(0)));
        var second = rounds.later(round.resident(1), () -> works.confirm(winner(0)));

        assertThat(atOnce(first, second)).containsOnly(new ConfirmDoneResult.Confirmed());
        assertThat(database.sql("select count(*) from access_audit_entry where action = 'work-confirmed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** This, and what the clock does. */
    private <T> List<Object> race(Callable<T> deed) throws Exception {
        return atOnce(deed::call, this::settle);
    }

    private Object settle() {
        made.settle(round);
        return true;
    }

    private ProposalId winner(int index) {
        return round.proposals().get(index);
    }
}
