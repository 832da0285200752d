package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that is set apart for something, and what is left of it. */
@Service
@RetryOnConflict
@Transactional
public class Reservations {

    private final ReservationRepository repository;
    private final BudgetRepository budgets;
    private final LabelRepository labels;
    private final BudgetQueries queries;
    private final Settlement settlement;
    private final Ledger ledger;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Reservations(
            ReservationRepository repository,
            BudgetRepository budgets,
            LabelRepository labels,
            BudgetQueries queries,
            Settlement settlement,
            Ledger ledger,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.budgets = budgets;
        this.labels = labels;
        this.queries = queries;
        this.settlement = settlement;
        this.ledger = ledger;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets money apart, by the rules of the budget's label.
     *
     * @param id made when the form was shown: reserving it again is reserving it once
     */
    @RolesAllowed(Roles.TREASURER)
    public ReservationResult reserve(ReservationId id, BudgetId budgetId, ReservationPlan plan) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new ReservationResult.Refused(problems);
        }
        var budget = budgets.lock(budgetId).orElseThrow();
        if (repository.findById(id).isPresent()) {
            return new ReservationResult.Reserved(id);
        }
        var label = labels.findById(budget.label()).orElseThrow();
        var today = DutchTime.day(clock.instant());
        var broken = label.forbidsReserving(plan.purpose(), plan.amount(), queries.standingOf(budgetId), today);
        if (broken.isPresent()) {
            return new ReservationResult.Forbidden(broken.get());
        }
        return reserve(Reservation.of(id, budgetId, plan, currentAccount.id(), clock.instant()));
    }

    private ReservationResult reserve(Reservation reservation) {
        return switch (ledger.post(reservation.filling(DutchTime.day(clock.instant())))) {
            case Posting.NotEnough(var _, var free) -> new ReservationResult.NotEnough(free);
            case Posting.YearClosed(var year) -> new ReservationResult.YearClosed(year);
            case Posting.ReversedAlready() -> throw new IllegalStateException("It reverses nothing");
            case Posting.Posted() -> {
                repository.save(reservation);
                audit.record(BudgetsActions.RESERVED, reservation.budget().toString());
                yield new ReservationResult.Reserved(reservation.id());
            }
        };
    }

    /** Closes the reservation: what nobody claimed of it is free again. */
    @RolesAllowed(Roles.TREASURER)
    public ReleaseResult release(ReservationId id) {
        var reservation = repository.lock(id).orElseThrow();
        if (reservation.isClosed()) {
            return new ReleaseResult.ClosedAlready();
        }
        if (reservation.isVotedOn()) {
            return new ReleaseResult.StillVotedOn();
        }
        var left = ledger.lock(reservation.account());
        var rest = reservation.close(left, DutchTime.day(clock.instant()), clock.instant());
        if (rest.isPresent() && ledger.post(rest.get()) instanceof Posting.YearClosed(var year)) {
            return new ReleaseResult.YearClosed(year);
        }
        repository.save(reservation);
        audit.record(BudgetsActions.RELEASED, reservation.budget().toString());
        return new ReleaseResult.Released(
                rest.map(Transfer::amount).orElse(Euros.ZERO), givenBack(reservation.budget()));
    }

    private Euros givenBack(BudgetId budget) {
        var free = LedgerAccount.free(budget);
        var before = ledger.lock(free);
        settlement.settle(budget);
        return before.minus(ledger.lock(free));
    }
}
