package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and receipts, from entering to paying. */
@Service
@RetryOnConflict
@Transactional
public class Expenses {

    /** The most documents of one expense. */
    public static final int MOST_DOCUMENTS = 5;

    private final ExpenseRepository repository;
    private final ReservationRepository reservations;
    private final SupplierRepository suppliers;
    private final BudgetRepository budgets;
    private final LabelRepository labels;
    private final ExpenseDocuments documents;
    private final Attachments attachments;
    private final Payments payments;
    private final Ledger ledger;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Expenses(
            ExpenseRepository repository,
            ReservationRepository reservations,
            SupplierRepository suppliers,
            BudgetRepository budgets,
            LabelRepository labels,
            ExpenseDocuments documents,
            Attachments attachments,
            Payments payments,
            Ledger ledger,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.reservations = reservations;
        this.suppliers = suppliers;
        this.budgets = budgets;
        this.labels = labels;
        this.documents = documents;
        this.attachments = attachments;
        this.payments = payments;
        this.ledger = ledger;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters an invoice: it claims its part of the reservation, by the rules of the label.
     *
     * @param id made when the form was shown: entering it again is entering it once
     * @param documents the invoice or receipt itself, at most {@link #MOST_DOCUMENTS}
     */
    @RolesAllowed(Roles.TREASURER)
    public ExpenseResult enter(ExpenseId id, ExpensePlan plan, List<CheckedFile> documents) {
        if (documents.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("More documents than one expense has: " + documents.size());
        }
        var problems = plan.problems(today());
        if (!problems.isEmpty()) {
            return new ExpenseResult.Refused(problems);
        }
        var reservation = reservations.lock(plan.reservation()).orElseThrow();
        var before = repository.findById(id);
        if (before.isPresent()) {
            return new ExpenseResult.Entered(id, before.get().state());
        }
        if (reservation.isClosed()) {
            return new ExpenseResult.ReservationClosed();
        }
        if (reservation.isVotedOn()) {
            return new ExpenseResult.StillVotedOn();
        }
        if (isKnown(plan)) {
            return new ExpenseResult.InvoiceTaken();
        }
        return reservation.fits() ? enter(id, plan, documents, reservation) : new ExpenseResult.DoesNotFit();
    }

    private ExpenseResult enter(ExpenseId id, ExpensePlan plan, List<CheckedFile> documents, Reservation reservation) {
        var budget = budgets.findById(reservation.budget()).orElseThrow();
        var label = labels.findById(budget.label()).orElseThrow();
        var local = suppliers.findById(plan.supplier()).orElseThrow().isLocal();
        var together = plan.amount().plus(notLookedAt(plan));
        var broken = label.forbidsSpending(plan.amount(), together, local, !documents.isEmpty());
        if (broken.isPresent()) {
            return new ExpenseResult.Forbidden(broken.get());
        }
        var expense = Expense.entered(id, plan, label.needsTwoPeople(together), currentAccount.id(), clock.instant());
        return claim(expense, reservation, documents);
    }

    /** What else goes to this supplier for the same thing without a second person: a large invoice in parts stays large. */
    private Euros notLookedAt(ExpensePlan plan) {
        return new Euros(database.sql("""
                        select coalesce(sum(cents), 0) from budgets_expense
                        where reservation_id = :reservation and supplier_id = :supplier and state <> 'CANCELLED'
                            and approved_by is null
                        """)
                .param("reservation", plan.reservation().value())
                .param("supplier", plan.supplier().value())
                .query(Long.class)
                .single());
    }

    private ExpenseResult claim(Expense expense, Reservation reservation, List<CheckedFile> documents) {
        return switch (ledger.post(expense.claim(reservation, today()))) {
            case Posting.NotEnough(var _, var left) -> new ExpenseResult.NotEnough(left);
            case Posting.YearClosed(var year) -> new ExpenseResult.YearClosed(year);
            case Posting.ReversedAlready() -> throw new IllegalStateException("It reverses nothing");
            case Posting.Posted() -> save(expense, documents);
        };
    }

    private boolean isKnown(ExpensePlan plan) {
        return database.sql("""
                        select count(*) from budgets_expense
                        where supplier_id = :supplier and live_number = :number
                        """)
                        .param("supplier", plan.supplier().value())
                        .param("number", plan.invoiceNumber().strip())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private ExpenseResult save(Expense expense, List<CheckedFile> documents) {
        try {
            repository.save(expense);
        } catch (DuplicateKeyException somebodyElse) {
            // The same invoice at the same moment; looked at again, it is there
            throw new OptimisticLockingFailureException("Entered at the same moment", somebodyElse);
        }
        documents.forEach(it -> this.documents.add(expense.id(), attachments.keep(it)));
        audit.record(BudgetsActions.EXPENSE_ENTERED, expense.id().toString());
        return new ExpenseResult.Entered(expense.id(), expense.state());
    }

    /**
     * A second person agrees: it can be paid to the account that was shown.
     *
     * @param seenIban that account; empty when the supplier had none
     */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    public ExpenseDecision approve(ExpenseId id, String seenIban) {
        var expense = repository.lock(id).orElseThrow();
        if (expense.state() != ExpenseState.WAITING) {
            return new ExpenseDecision.NotNow(expense.state());
        }
        if (!expense.mayBeApprovedBy(currentAccount.id())) {
            return new ExpenseDecision.SamePerson();
        }
        if (documents.areMissing(id)) {
            return new ExpenseDecision.NoDocument();
        }
        var account = suppliers.findById(expense.supplier()).orElseThrow().account();
        if (!account.equals(Iban.parse(seenIban))) {
            return new ExpenseDecision.OtherAccount();
        }
        expense.approve(currentAccount.id(), account, clock.instant());
        repository.save(expense);
        audit.record(BudgetsActions.EXPENSE_APPROVED, id.toString());
        return new ExpenseDecision.Done(expense.state());
    }

    /** Adds documents, such as one in the place of one that was withdrawn: all of them or none. */
    @RolesAllowed(Roles.TREASURER)
    public DocumentsResult attach(ExpenseId id, List<CheckedFile> added) {
        // Of two who add at once, the second counts what the first added
        var expense = repository.lock(id).orElseThrow();
        if (documents.count(expense.id()) + added.size() > MOST_DOCUMENTS) {
            return new DocumentsResult.TooMany(MOST_DOCUMENTS);
        }
        added.forEach(it -> documents.add(id, attachments.keep(it)));
        audit.record(BudgetsActions.EXPENSE_DOCUMENTED, id.toString());
        return new DocumentsResult.Attached();
    }

    /** What a second person agreed to is not how it is now: somebody is to look once more before it is paid. */
    @RolesAllowed(Roles.TREASURER)
    public ExpenseDecision askAgain(ExpenseId id) {
        var expense = repository.lock(id).orElseThrow();
        if (expense.state() != ExpenseState.READY || !expense.isApproved()) {
            return new ExpenseDecision.NotNow(expense.state());
        }
        expense.askAgain();
        repository.save(expense);
        audit.record(BudgetsActions.EXPENSE_ASKED_AGAIN, id.toString());
        return new ExpenseDecision.Done(expense.state());
    }

    /** It will not be paid, for a mistake or because the second person does not agree: its money is reserved again. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    public ExpenseDecision cancel(ExpenseId id, String reason) {
        return Reasons.fits(reason) ? payments.cancel(id, reason.strip()) : new ExpenseDecision.NoReason();
    }

    /** Notes that it was paid by hand, without a payment file, on that day. */
    @RolesAllowed(Roles.TREASURER)
    public ExpenseDecision pay(ExpenseId id, LocalDate day) {
        if (!BookDays.canBe(day, today())) {
            return new ExpenseDecision.NotADay(today());
        }
        return documents.areMissing(id)
                ? new ExpenseDecision.NoDocument()
                : payments.pay(id, TransferId.random(), day, ExpenseState.READY);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
