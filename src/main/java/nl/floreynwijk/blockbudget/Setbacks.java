package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.budgets.GiveUpResult;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.VotedMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions not to carry out a winner, for a reason that all in the room read. The result stays as it is. */
@Service
@RetryOnConflict
@Transactional
public class Setbacks {

    private final RoundRepository rounds;
    private final WorkRepository works;
    private final VotedMoney money;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Setbacks(
            RoundRepository rounds,
            WorkRepository works,
            VotedMoney money,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.money = money;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides it, as long as the work is not done; money that was set apart for it is so no longer. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
    public SetbackResult decide(RoundId round, ProposalId winner, String reason) {
        // Whoever gives winners their money waits for this, or was first
        var locked = rounds.lock(round).orElseThrow();
        var work =
                works.lock(winner).filter(it -> it.round().equals(locked.id())).orElseThrow();
        if (isDecided(winner)) {
            return new SetbackResult.DecidedAlready();
        }
        if (!TypedLine.fits(reason, Rounds.LONGEST_REASON)) {
            return new SetbackResult.NoReason();
        }
        if (!work.canBeDropped()) {
            return new SetbackResult.DoneAlready();
        }
        if (giveUp(work) instanceof GiveUpResult.Invoiced(var amount)) {
            return new SetbackResult.Invoiced(amount);
        }
        work.drop(clock.instant());
        works.save(work);
        keep(round, winner, reason.strip());
        audit.record(BlockbudgetActions.SET_BACK, winner.toString());
        return new SetbackResult.Decided();
    }

    private boolean isDecided(ProposalId winner) {
        return database.sql("select exists (select 1 from blockbudget_setback where proposal_id = ?)")
                .param(winner.value())
                .query(Boolean.class)
                .single();
    }

    private GiveUpResult giveUp(Work work) {
        return work.hasMoney() ? money.giveUp(reservationOf(work.proposal())) : new GiveUpResult.GivenUp();
    }

    private ReservationId reservationOf(ProposalId winner) {
        return new ReservationId(database.sql("select reservation_id from blockbudget_award where proposal_id = ?")
                .param(winner.value())
                .query(UUID.class)
                .single());
    }

    private void keep(RoundId round, ProposalId winner, String reason) {
        database.sql("""
                        insert into blockbudget_setback (proposal_id, round_id, reason, decided_by, decided_at)
                        values (:proposal, :round, :reason, :by, :now)
                        """)
                .param("proposal", winner.value())
                .param("round", round.value())
                .param("reason", reason)
                .param("by", currentAccount.id().value())
                .param("now", clock.instant())
                .update();
    }
}
