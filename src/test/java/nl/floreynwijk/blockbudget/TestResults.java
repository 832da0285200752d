package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.ExpenseDecision;
import nl.floreynwijk.budgets.Expenses;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.TestInvoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds that are counted, for tests. */
@Component
public class TestResults {

    private final TestRounds rounds;
    private final Voting voting;
    private final RoundCount count;
    private final Settling settling;
    private final Results results;
    private final TestInvoices invoices;
    private final Expenses expenses;
    private final JdbcClient database;

    TestResults(
            TestRounds rounds,
            Voting voting,
            RoundCount count,
            Settling settling,
            Results results,
            TestInvoices invoices,
            Expenses expenses,
            JdbcClient database) {
        this.rounds = rounds;
        this.voting = voting;
        this.count = count;
        this.settling = settling;
        this.results = results;
        this.invoices = invoices;
        this.expenses = expenses;
        this.database = database;
    }

    /** A round in which everybody in four dwellings wanted all of these, counted just now: people can object. */
    public TestRound counted(long... euros) {
        var round = rounds.voting(4, euros);
        castAll(round);
        rounds.endVote(round.id());
        count.ifDue(round.id());
        return round;
    }

    private void castAll(TestRound round) {
        var all = Choices.of(round.proposals());
        IntStream.range(0, 4).forEach(it -> assertThat(rounds.as(
                        round.resident(it),
                        () -> voting.cast(round.id(), rounds.vote(round, it), ReceiptCode.random(), all)))
                .isEqualTo(new CastResult.Cast()));
    }

    /** A round in which everybody wanted all of these, counted by the real clock: people object from today on. */
    public TestRound chosenToday(long... euros) {
        var opened = rounds.opened(RoundRules.SAFE, 4);
        var proposals = rounds.accepted(opened.id(), euros);
        rounds.beginVoteToday(opened.id());
        var round = new TestRound(
                opened.id(),
                opened.budget(),
                opened.block(),
                opened.office(),
                opened.dwellings(),
                opened.residents(),
                proposals);
        castAll(round);
        closeToday(round);
        return round;
    }

    /** Its days lie so that nobody votes any more, and it is counted. */
    public void closeToday(TestRound round) {
        daysEarlier(round, 14);
        count.ifDue(round.id());
    }

    /** The treasurer pays that much of the money that was set apart for this winner. */
    public void pay(TestRound round, String winner, String supplier, Euros amount) {
        var reservation = database.sql("""
                        select a.reservation_id from blockbudget_award a
                            join blockbudget_proposal p on p.id = a.proposal_id
                        where p.round_id = :round and p.title = :winner
                        """)
                .param("round", round.id().value())
                .param("winner", winner)
                .query(UUID.class)
                .single();
        rounds.as(round.office(), () -> {
            var by = invoices.supplier(supplier, "NL91ABNA0417164300");
            var invoice = invoices.entered(new ReservationId(reservation), by, "2026-001", amount);
            assertThat(expenses.pay(invoice, invoices.today())).isInstanceOf(ExpenseDecision.Done.class);
            return invoice;
        });
    }

    /** Its days lie so that nobody objects any more, and its winners get their money. */
    public void settleToday(TestRound round) {
        daysEarlier(round, 14);
        settle(round);
    }

    private void daysEarlier(TestRound round, int days) {
        assertThat(database.sql("""
                        update blockbudget_round set ideas_from = ideas_from - interval :days day,
                            check_from = check_from - interval :days day, vote_from = vote_from - interval :days day,
                            vote_until = vote_until - interval :days day,
                            objections_until = objections_until - interval :days day, version = version + 1
                        where id = :round
                        """)
                        .param("days", days)
                        .param("round", round.id().value())
                        .update())
                .isEqualTo(1);
    }

    /** A round in which nobody voted, counted by the real clock: people can object. */
    public RoundId countedToday() {
        var opened = rounds.opened(RoundRules.SAFE, 2);
        var round = opened.id();
        rounds.accepted(round, 300, 600);
        rounds.beginVoteToday(round);
        update("""
                update blockbudget_round set ideas_from = ideas_from - interval 20 day,
                    check_from = check_from - interval 20 day, vote_from = vote_from - interval 20 day,
                    vote_until = vote_until - interval 20 day, objections_until = objections_until - interval 20 day
                where id = ?
                """, round.value());
        count.ifDue(round);
        // What is counted is held from the first look on
        assertThat(rounds.as(opened.office(), () -> results.find(round, Locale.of("nl"))))
                .isPresent();
        return round;
    }

    /** Moves the clock to the moment from which nobody objects any more. */
    public void endObjections(TestRound round) {
        rounds.moveTo(
                DutchTime.beginning(rounds.days(round.id()).objectionsUntil().plusDays(1)));
    }

    /** What the clock does by itself now and then. */
    public void settle(TestRound round) {
        settling.ifDue(round.id());
    }

    /** A round whose winners have their money. */
    public TestRound settled(long... euros) {
        var round = counted(euros);
        endObjections(round);
        settle(round);
        return round;
    }

    public void urgent(ProposalId proposal) {
        update("update blockbudget_proposal set urgent = true where id = ?", proposal.value());
    }

    /** This account takes the lead in the round. */
    public void lead(TestRound round, AccountId account) {
        update(
                "update blockbudget_round set lead_account = ? where id = ?",
                account.value(),
                round.id().value());
    }

    /** This account answers objections in the round. */
    public void mediator(TestRound round, AccountId account) {
        update(
                "update blockbudget_round set mediator_account = ? where id = ?",
                account.value(),
                round.id().value());
    }

    private void update(String statement, Object... values) {
        assertThat(database.sql(statement).params(List.of(values)).update()).isEqualTo(1);
    }

    WorkState stateOf(ProposalId winner) {
        return WorkState.valueOf(database.sql("select state from blockbudget_work where proposal_id = ?")
                .param(winner.value())
                .query(String.class)
                .single());
    }

    ReservationId reservationOf(ProposalId winner) {
        return new ReservationId(database.sql("select reservation_id from blockbudget_award where proposal_id = ?")
                .param(winner.value())
                .query(UUID.class)
                .single());
    }

    boolean isSettled(TestRound round) {
        return database.sql("select settled_at is not null from blockbudget_round where id = ?")
                .param(round.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The subjects of all mail to this account of which the key starts so. */
    List<String> mails(String key, AccountId to) {
        return database.sql("""
                        select subject from notification_mail
                        where account_id = :to and message_key like concat(:key, '%') order by created_at
                        """)
                .param("to", to.value())
                .param("key", key)
                .query((row, _) -> row.getString("subject"))
                .list();
    }
}
