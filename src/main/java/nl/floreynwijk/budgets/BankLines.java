package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    private static final int MOST_ORDERS = 20;

    private final LineQueries queries;
    private final ExpenseLists lists;
    private final LineTable table;
    private final ExpenseRepository expenses;
    private final Payments payments;
    private final LinePayments linePayments;
    private final BookedLines booked;
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
            LinePayments linePayments,
            BookedLines booked,
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
        this.linePayments = linePayments;
        this.booked = booked;
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
                        lists.of(amount, List.of(ExpenseState.PAID)),
                        queries.instalments(amount, line.name()),
                        List.of(),
                        booked.of(amount, true))
                : new LineChoices(
                        lists.of(amount, List.of(ExpenseState.ORDERED, ExpenseState.READY)),
                        List.of(),
                        orders.waitingWhole(amount, MOST_ORDERS),
                        booked.of(amount, false));
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
            case ExpenseDecision.Done _ -> matched(id);
            case ExpenseDecision.NotNow(var state) -> new LineResult.NotThatFar(state);
            case ExpenseDecision.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ExpenseDecision.NotADay(var last) -> new LineResult.NotADay(last);
            case ExpenseDecision.SamePerson(),
                    ExpenseDecision.OtherAccount(),
                    ExpenseDecision.NoDocument(),
                    ExpenseDecision.NoReason() -> throw new IllegalStateException("Nobody was asked");
        };
    }

    private ExpenseDecision pay(StatementLine line, Expense expense) {
        var from = expense.state() == ExpenseState.ORDERED ? ExpenseState.ORDERED : ExpenseState.READY;
        return linePayments.pay(line, expense.id(), from);
    }

    private ExpenseDecision undo(StatementLine line, Expense expense) {
        var decision = payments.undo(expense.id(), line.day(), LineMatching.CAME_BACK);
        if (decision instanceof ExpenseDecision.Done) {
            table.close(line.id(), "expense_id", expense.id().value());
            table.linkReturn(line.id(), expense.id());
        }
        return decision;
    }

    private LineResult matched(BankLineId id) {
        audit.record(BudgetsActions.LINE_MATCHED, id.toString());
        return new LineResult.Done();
    }

    /** The line is the payment of a whole file, of which nothing is paid or withdrawn yet. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult matchWhole(BankLineId id, OrderId orderId) {
        var line = table.lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (!BookDays.canBe(line.day(), today())) {
            return new LineResult.NotADay(today());
        }
        var order = orders.lock(orderId).orElseThrow();
        if (line.comesIn() || !order.total().equals(line.absolute())) {
            return new LineResult.OtherAmount(order.total());
        }
        if (order.withdrawn() || order.waiting() < order.payments()) {
            return new LineResult.NotThatFar(order.withdrawn() ? ExpenseState.READY : ExpenseState.PAID);
        }
        return linePayments.payWhole(line, orderId)
                ? matched(id)
                : new LineResult.YearClosed(line.day().getYear());
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
            case ReceiptResult.Received _ -> {
                table.close(id, "receipt_id", receipt.value());
                table.link(id, List.of(receipt), false);
                yield matched(id);
            }
            case ReceiptResult.MoreThanPromised(var open) -> new LineResult.MoreThanPromised(open);
            case ReceiptResult.NotADay(var last) -> new LineResult.NotADay(last);
            case ReceiptResult.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ReceiptResult.NotAnAmount() -> throw new IllegalStateException("It came in");
        };
    }

    /** The line is what somebody booked by hand before it came: nothing is booked any more. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult matchBooked(BankLineId id, BookedMoney money) {
        var line = table.lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        booked.hold(money.transfers());
        if (!booked.of(line.absolute(), line.comesIn()).contains(money)) {
            return new LineResult.NotBooked();
        }
        money.grant().ifPresent(it -> table.close(id, "grant_id", it.value()));
        money.expense().ifPresent(it -> table.close(id, "expense_id", it.value()));
        table.link(id, money.transfers(), true);
        return matched(id);
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

    /**
     * What somebody said the line is was a mistake: what it booked is reversed, and the line is open again. Invoices that
     * were in a payment file wait for the bank again. What was booked by hand stays.
     */
    @RolesAllowed(Roles.TREASURER)
    public LineResult reopen(BankLineId id, String reason) {
        if (!Reasons.fits(reason)) {
            return new LineResult.NoReason();
        }
        var line = table.lock(id);
        if (line.state() == LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (line.comesIn() && line.expense().isPresent() && !line.byHand()) {
            return new LineResult.OtherWay();
        }
        var undone = line.byHand() ? new LineResult.Done() : undo(line, reason.strip());
        if (undone instanceof LineResult.Done) {
            table.open(id);
        }
        return undone;
    }

    private LineResult undo(StatementLine line, String reason) {
        if (line.receipt().isPresent()) {
            return undo(line.receipt().get(), reason);
        }
        return linePayments.undo(line, today(), reason);
    }

    private LineResult undo(TransferId receipt, String reason) {
        return switch (reversals.reverse(receipt, reason)) {
            case ReversalResult.Reversed(), ReversalResult.ReversedAlready() -> new LineResult.Done();
            case ReversalResult.NotEnough(var available) -> new LineResult.NotEnough(available);
            case ReversalResult.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ReversalResult.NoReason() -> new LineResult.NoReason();
            case ReversalResult.OtherWay _, ReversalResult.NotThatFar _ -> new LineResult.OtherWay();
        };
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
