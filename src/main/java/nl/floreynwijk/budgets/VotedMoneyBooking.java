package nl.floreynwijk.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.places.BlockId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books the money that blocks vote about. Whatever it does, it locks the budget first and then the pot. */
@Component
@RetryOnConflict
@Transactional
class VotedMoneyBooking implements VotedMoney {

    private final VotedMoneyQueries queries;
    private final ReservationRepository reservations;
    private final BudgetRepository budgets;
    private final LabelRepository labels;
    private final BudgetQueries standings;
    private final Settlement settlement;
    private final Ledger ledger;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    VotedMoneyBooking(
            VotedMoneyQueries queries,
            ReservationRepository reservations,
            BudgetRepository budgets,
            LabelRepository labels,
            BudgetQueries standings,
            Settlement settlement,
            Ledger ledger,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.reservations = reservations;
        this.budgets = budgets;
        this.labels = labels;
        this.standings = standings;
        this.settlement = settlement;
        this.ledger = ledger;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VotableBudget> find(BudgetId budget) {
        return queries.find(budget);
    }

    @Override
    @Transactional(readOnly = true)
    public List<VotableBudget> all() {
        return queries.all();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VotableBudget> ofBlock(BlockId block) {
        return queries.ofBlock(block);
    }

    @Override
    public HoldResult hold(ReservationId id, BudgetId budgetId, String title, Euros amount) {
        var pot = Reservation.votedOn(id, budgetId, title, amount, currentAccount.actor(), clock.instant());
        var budget = budgets.lock(budgetId).orElseThrow();
        if (budget.holder().scale() != Scale.BLOCK) {
            throw new IllegalArgumentException(
                    "Nobody votes about a budget of a " + budget.holder().scale());
        }
        if (reservations.findById(id).isPresent()) {
            return new HoldResult.Held();
        }
        var broken = labelOf(budget).forbidsHolding(amount, standings.standingOf(budgetId), today());
        return broken.isPresent() ? new HoldResult.Forbidden(broken.get()) : hold(pot);
    }

    private HoldResult hold(Reservation pot) {
        return switch (ledger.post(pot.filling(today()))) {
            case Posting.NotEnough(var _, var free) -> new HoldResult.NotEnough(free);
            case Posting.YearClosed(var year) -> new HoldResult.YearClosed(year);
            case Posting.ReversedAlready() -> throw new IllegalStateException("It reverses nothing");
            case Posting.Posted() -> {
                reservations.save(pot);
                audit.record(BudgetsActions.HELD_FOR_VOTE, pot.budget().toString());
                yield new HoldResult.Held();
            }
        };
    }

    @Override
    public AwardResult award(ReservationId id, Award award) {
        var label = labelOf(lockBudgetOf(id));
        var pot = lock(id);
        if (reservations.findById(award.id()).isPresent()) {
            return new AwardResult.Awarded();
        }
        if (pot.isClosed()) {
            return new AwardResult.PotClosed();
        }
        var plan = award.plan();
        var broken = label.forbidsAwarding(plan.purpose(), plan.amount(), today());
        if (broken.isPresent()) {
            return new AwardResult.Forbidden(broken.get());
        }
        var left = ledger.lock(pot.account());
        return plan.amount().compareTo(left) > 0 ? new AwardResult.NotEnough(left) : give(pot, award);
    }

    /** It goes by way of what is free; nobody else takes of that until this transaction ends. */
    private AwardResult give(Reservation pot, Award award) {
        var won = pot.award(award, queries.takenFrom(pot.account()) + 1, currentAccount.actor());
        var posting = ledger.postAll(List.of(pot.giving(won, today()), won.filling(today())));
        if (posting instanceof Posting.YearClosed(var year)) {
            return new AwardResult.YearClosed(year);
        }
        if (!(posting instanceof Posting.Posted)) {
            throw new IllegalStateException("It was in the pot, but not for its winner: " + posting);
        }
        reservations.save(won);
        settlement.settle(pot.budget());
        audit.record(BudgetsActions.AWARDED, pot.budget().toString());
        return new AwardResult.Awarded();
    }

    @Override
    public void release(ReservationId id, boolean saveRest) {
        var label = labelOf(lockBudgetOf(id));
        var pot = lock(id);
        if (pot.isClosed()) {
            return;
        }
        var rest = empty(pot);
        settlement.settle(pot.budget());
        if (saveRest) {
            save(pot, rest, label);
        }
        audit.record(BudgetsActions.VOTE_RELEASED, pot.budget().toString());
    }

    /** Saves no more than is there after the budget gave back what it owed, and only what the label lets go. */
    private void save(Reservation pot, Euros rest, Label label) {
        var from = LedgerAccount.free(pot.budget());
        var free = ledger.lock(from);
        var saved = Amounts.least(rest, free);
        if (Amounts.canBe(saved) && label.forbidsTaking(saved, free).isEmpty()) {
            ledger.post(Transfer.of(
                    TransferId.of(TransferKind.SAVE, pot.id().value()),
                    TransferKind.SAVE,
                    from,
                    LedgerAccount.saved(pot.budget()),
                    saved,
                    today()));
        }
    }

    @Override
    public GiveUpResult giveUp(ReservationId id) {
        lockBudgetOf(id);
        var winner = reservations
                .lock(id)
                .filter(it -> !it.isVotedOn())
                .orElseThrow(() -> new IllegalArgumentException("Nobody won it: " + id));
        var standing = queries.reservations(List.of(id)).getFirst();
        var invoiced = standing.claimed().plus(standing.paid());
        if (!invoiced.equals(Euros.ZERO)) {
            return new GiveUpResult.Invoiced(invoiced);
        }
        if (!winner.isClosed()) {
            empty(winner);
            settlement.settle(winner.budget());
            audit.record(BudgetsActions.RELEASED, winner.budget().toString());
        }
        return new GiveUpResult.GivenUp();
    }

    private Budget lockBudgetOf(ReservationId id) {
        var budget = reservations.findById(id).map(Reservation::budget);
        return budgets.lock(budget.orElseThrow(() -> new IllegalArgumentException("Nothing is set apart: " + id)))
                .orElseThrow();
    }

    private Reservation lock(ReservationId pot) {
        return reservations
                .lock(pot)
                .filter(Reservation::isVotedOn)
                .orElseThrow(() -> new IllegalArgumentException("Nobody votes about it: " + pot));
    }

    /** Closes it: what was left in it is free. */
    private Euros empty(Reservation reservation) {
        var left = ledger.lock(reservation.account());
        var posting = reservation
                .close(left, today(), clock.instant())
                .map(ledger::post)
                .orElseGet(Posting.Posted::new);
        if (posting instanceof Posting.YearClosed) {
            // No year is closed before it is over: looked at again, it is the next one
            throw new OptimisticLockingFailureException("The year was closed meanwhile: " + reservation.id());
        }
        reservations.save(reservation);
        return left;
    }

    private Label labelOf(Budget budget) {
        return labels.findById(budget.label()).orElseThrow();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VotedReservation> reservation(ReservationId id) {
        return queries.reservations(List.of(id)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VotedReservation> reservations(Collection<ReservationId> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("More than can be asked for at once: " + ids.size());
        }
        return queries.reservations(ids);
    }
}
