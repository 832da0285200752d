package nl.floreynwijk.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the money of invoices: to who is paid, back when it did not arrive, and back into the reservation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Payments {

    private static final Set<ExpenseState> CANCELLABLE = Set.of(ExpenseState.WAITING, ExpenseState.READY);

    private final ExpenseRepository expenses;
    private final ReservationRepository reservations;
    private final TransferQueries transfers;
    private final Settlement settlement;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    Payments(
            ExpenseRepository expenses,
            ReservationRepository reservations,
            TransferQueries transfers,
            Settlement settlement,
            Ledger ledger,
            AuditTrail audit,
            Clock clock) {
        this.expenses = expenses;
        this.reservations = reservations;
        this.transfers = transfers;
        this.settlement = settlement;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Pays an invoice that is that far.
     *
     * @param payment the transfer that it becomes
     */
    ExpenseDecision pay(ExpenseId id, TransferId payment, LocalDate day, ExpenseState from) {
        var expense = expenses.lock(id).orElseThrow();
        if (expense.state() != from) {
            return new ExpenseDecision.NotNow(expense.state());
        }
        var reservation = reservations.findById(expense.reservation()).orElseThrow();
        var posting = ledger.post(expense.payment(payment, reservation, day));
        if (posting instanceof Posting.YearClosed(var year)) {
            return new ExpenseDecision.YearClosed(year);
        }
        require(posting);
        expense.pay(day);
        return save(expense, BudgetsActions.EXPENSE_PAID);
    }

    /** Somebody says that what was paid last came back: the invoice can be paid once more, after whoever is to agree. */
    ExpenseDecision undo(ExpenseId id, LocalDate day, String reason) {
        return transfers
                .paymentOf(id)
                .map(it -> undo(it, day, reason, Expense::undoPayment))
                .orElseGet(() -> new ExpenseDecision.NotNow(
                        expenses.findById(id).orElseThrow().state()));
    }

    /**
     * The payment did not arrive, or was a mistake: the invoice is not paid any more.
     *
     * @param back how far the invoice is then
     */
    ExpenseDecision undo(Transfer payment, LocalDate day, String reason, Consumer<Expense> back) {
        var id = new ExpenseId(payment.from().about().orElseThrow());
        var expense = expenses.lock(id).orElseThrow();
        if (expense.state() != ExpenseState.PAID) {
            return new ExpenseDecision.NotNow(expense.state());
        }
        var posting = ledger.post(payment.reversal(TransferId.random(), day, reason));
        if (posting instanceof Posting.YearClosed(var year)) {
            return new ExpenseDecision.YearClosed(year);
        }
        if (posting instanceof Posting.ReversedAlready) {
            return new ExpenseDecision.NotNow(expense.state());
        }
        require(posting);
        back.accept(expense);
        return save(expense, BudgetsActions.PAYMENT_UNDONE);
    }

    /** The claim is taken back; what returns to a reservation that is closed is free at once. */
    ExpenseDecision cancel(ExpenseId id, String reason) {
        var reservation = reservations
                .lock(expenses.findById(id).orElseThrow().reservation())
                .orElseThrow();
        var expense = expenses.lock(id).orElseThrow();
        if (!CANCELLABLE.contains(expense.state())) {
            return new ExpenseDecision.NotNow(expense.state());
        }
        var today = DutchTime.day(clock.instant());
        var claim =
                transfers.find(TransferId.of(TransferKind.CLAIM, id.value())).orElseThrow();
        var posting = ledger.post(claim.reversal(TransferId.random(), today, reason));
        if (posting instanceof Posting.YearClosed(var year)) {
            return new ExpenseDecision.YearClosed(year);
        }
        require(posting);
        if (reservation.isClosed()) {
            reservation.release(expense.amount(), today).map(ledger::post).ifPresent(Payments::require);
        }
        settlement.settle(reservation.budget());
        expense.cancel(reason, clock.instant());
        return save(expense, BudgetsActions.EXPENSE_CANCELLED);
    }

    /** The state of the invoice says that the money is there. */
    private static void require(Posting posting) {
        if (!(posting instanceof Posting.Posted)) {
            throw new IllegalStateException("The books do not say what the invoice says: " + posting);
        }
    }

    private ExpenseDecision save(Expense expense, AuditAction action) {
        expenses.save(expense);
        audit.record(action, expense.id().toString());
        return new ExpenseDecision.Done(expense.state());
    }
}
