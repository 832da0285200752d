package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.Award;
import nl.floreynwijk.budgets.PurposeCode;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.ReservationPlan;
import nl.floreynwijk.budgets.VotedMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each winner its money when nobody can object any more and no objection keeps it: repairs that cannot wait get it at
 * once. When each has it or was decided against, the rest goes where the rules say.
 */
@Component
@Transactional
class Settling {

    private final RoundRepository rounds;
    private final WorkRepository works;
    private final VotedMoney money;
    private final JdbcClient database;
    private final Clock clock;

    Settling(RoundRepository rounds, WorkRepository works, VotedMoney money, JdbcClient database, Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.money = money;
        this.database = database;
        this.clock = clock;
    }

    /** A winner that still waits for its money. */
    private record Waiting(
            ProposalId proposal,
            ReservationId reservation,
            String title,
            PurposeCode purpose,
            Euros amount,
            boolean isUrgent,
            boolean isObjectedTo) {

        Award award() {
            return new Award(reservation, new ReservationPlan(purpose, title, amount));
        }
    }

    /** Does what can be done now; of two at once the second one finds it done. */
    void ifDue(RoundId id) {
        var round = rounds.lock(id).filter(Round::isToSettle).orElse(null);
        if (round == null) {
            return;
        }
        var isFinal = round.phase(clock.instant()) == Phase.DOING;
        waiting(id).stream().filter(it -> isFree(it, isFinal)).forEach(it -> settle(round, it));
        if (isFinal && !isAnyUndecided(id)) {
            money.release(round.pot(), round.rules().rest() == Rest.SAVE);
            round.settle(clock.instant());
            rounds.save(round);
        }
    }

    private static boolean isFree(Waiting winner, boolean isFinal) {
        return winner.isUrgent() || (isFinal && !winner.isObjectedTo());
    }

    private void settle(Round round, Waiting winner) {
        var work = works.lock(winner.proposal()).orElseThrow();
        WorkRefusal.of(money.award(round.pot(), winner.award()))
                .ifPresentOrElse(why -> work.refuse(why, clock.instant()), () -> work.getMoney(clock.instant()));
        works.save(work);
    }

    /** What was refused is tried once more, or decided against: until then its money stays where it is. */
    private boolean isAnyUndecided(RoundId round) {
        return database.sql("""
                        select exists (select 1 from blockbudget_work
                            where round_id = ? and state in ('WAITING', 'REFUSED'))
                        """).param(round.value()).query(Boolean.class).single();
    }

    private List<Waiting> waiting(RoundId round) {
        return database.sql("""
                        select w.proposal_id, a.reservation_id, p.title, p.purpose, a.cents, p.urgent,
                            exists (select 1 from blockbudget_objection o where o.round_id = w.round_id
                                and (o.proposal_id is null or o.proposal_id = w.proposal_id)
                                and o.state in ('OPEN', 'UPHELD')) as objected
                        from blockbudget_work w
                        join blockbudget_award a on a.proposal_id = w.proposal_id
                        join blockbudget_proposal p on p.id = w.proposal_id
                        where w.round_id = ? and w.state = 'WAITING'
                        order by a.position
                        """)
                .param(round.value())
                .query((row, _) -> new Waiting(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        new ReservationId(row.getObject("reservation_id", UUID.class)),
                        row.getString("title"),
                        new PurposeCode(row.getString("purpose")),
                        new Euros(row.getLong("cents")),
                        row.getBoolean("urgent"),
                        row.getBoolean("objected")))
                .list();
    }
}
