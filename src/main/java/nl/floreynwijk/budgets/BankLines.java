package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines of bank statements, and what people say they are. */
@Service
@RetryOnConflict
@Transactional
public class BankLines {

    /** The most lines one page of the list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    private final LineQueries queries;
    private final ExpenseLists lists;
    private final LineTable table;
    private final ExpenseRepository expenses;
    private final Payments payments;
    private final OrderQueries orders;
    private final Grants grants;
    private final Reversals reversals;
    private final AuditTrail audit;
    private final Clock clock;

    BankLines(
            LineQueries queries,
            ExpenseLists lists,
            LineTable table,
            ExpenseRepository expenses,
            Payments payments,
            OrderQueries orders,
            Grants grants,
            Reversals reversals,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.lists = lists;
        this.table = table;
        this.expenses = expenses;
        this.payments = payments;
        this.orders = orders;
        this.grants = grants;
        this.reversals = reversals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in this state that hold these words, the newest first: {@code limit} of them from {@code offset} on. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<BankLine> search(LineState state, String words, int offset, int limit) {
        return queries.search(state, words, offset, Math.min(limit, MOST_PER_PAGE));
    }

    /** What an open line can be, the likeliest first. */
    @RolesAllowed(Roles.TREASURER)
    @Transactional(readOnly = true)
    public LineChoices choices(BankLineId id) {
        var line = table.find(id);
        var amount = line.absolute();
        return line.comesIn()
                ? new LineChoices(
                        lists.of(amount, List.of(ExpenseState.PAID)), queries.instalments(amount, line.name()))
                : new LineChoices(lists.of(amount, List.of(ExpenseState.ORDERED, ExpenseState.READY)), List.of());
    }

    /** The line is the payment of that invoice or, where it came in, that payment which came back. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult match(BankLineId id, ExpenseId expenseId) {
        var line = table.lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (!BookDays.canBe(line.day(), today())) {
            return new LineResult.NotADay(today());
        }
        var expense = expenses.lock(expenseId).orElseThrow();
        if (!expense.amount().equals(line.absolute())) {
            return new LineResult.OtherAmount(expense.amount());
        }
        return switch (line.comesIn() ? undo(line, expense) : pay(line, expense)) {
            case ExpenseDecision.Done _ -> matched(id, "expense_id", expenseId.value());
            case ExpenseDecision.NotNow(var state) -> new LineResult.NotThatFar(state);
            case ExpenseDecision.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ExpenseDecision.NotADay(var last) -> new LineResult.NotADay(last);
            case ExpenseDecision.SamePerson(), ExpenseDecision.NoReason() ->
                throw new IllegalStateException("Nobody was asked");
        };
    }

    private ExpenseDecision pay(StatementLine line, Expense expense) {
        var from = expense.state() == ExpenseState.ORDERED ? ExpenseState.ORDERED : ExpenseState.READY;
        var decision = payments.pay(expense.id(), line.day(), from);
        if (decision instanceof ExpenseDecision.Done) {
            orders.release(List.of(expense.id()));
        }
        return decision;
    }

    private ExpenseDecision undo(StatementLine line, Expense expense) {
        return payments.undo(expense.id(), line.day(), LineMatching.CAME_BACK);
    }

    private LineResult matched(BankLineId id, String with, UUID what) {
        table.close(id, with, what);
        audit.record(BudgetsActions.LINE_MATCHED, id.toString());
        return new LineResult.Done();
    }

    /** The line is money of that instalment. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult receive(BankLineId id, GrantId grant, int instalment) {
        var line = table.lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (!line.comesIn()) {
            throw new IllegalArgumentException("What went out is no money of a grant");
        }
        var receipt = line.nextReceipt();
        return switch (grants.receive(grant, instalment, receipt, line.amount(), line.day())) {
            case ReceiptResult.Received _ -> matched(id, "receipt_id", receipt.value());
            case ReceiptResult.MoreThanPromised(var open) -> new LineResult.MoreThanPromised(open);
            case ReceiptResult.NotADay(var last) -> new LineResult.NotADay(last);
            case ReceiptResult.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ReceiptResult.NotAnAmount() -> throw new IllegalStateException("It came in");
        };
    }

    /** The line is about no budget. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult setAside(BankLineId id, String reason) {
        if (!Reasons.fits(reason)) {
            return new LineResult.NoReason();
        }
        var line = table.lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        table.setAside(id, reason.strip());
        audit.record(BudgetsActions.LINE_SET_ASIDE, id.toString());
        return new LineResult.Done();
    }

    /** What somebody said the line is was a mistake: what it booked is reversed, and the line is open again. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult reopen(BankLineId id, String reason) {
        if (!Reasons.fits(reason)) {
            return new LineResult.NoReason();
        }
        var line = table.lock(id);
        if (line.state() == LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (line.comesIn() && line.expense().isPresent()) {
            return new LineResult.OtherWay();
        }
        var undone = undo(line, reason.strip());
        if (undone instanceof LineResult.Done) {
            table.open(id);
            audit.record(BudgetsActions.LINE_REOPENED, id.toString());
        }
        return undone;
    }

    private LineResult undo(StatementLine line, String reason) {
        if (line.receipt().isPresent()) {
            return undo(line.receipt().get(), reason);
        }
        line
                .order()
                .map(orders::expensesIn)
                .orElseGet(() -> line.expense().stream().toList())
                .stream()
                .filter(it -> orders.isPaidBy(it, line.id()))
                .forEach(it -> payments.undo(it, today(), reason));
        return new LineResult.Done();
    }

    private LineResult undo(TransferId receipt, String reason) {
        return switch (reversals.reverse(receipt, reason)) {
            case ReversalResult.Reversed(), ReversalResult.ReversedAlready() -> new LineResult.Done();
            case ReversalResult.NotEnough(var available) -> new LineResult.NotEnough(available);
            case ReversalResult.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ReversalResult.NoReason() -> new LineResult.NoReason();
            case ReversalResult.OtherWay _ -> new LineResult.OtherWay();
        };
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
