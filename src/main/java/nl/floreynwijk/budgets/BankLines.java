package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final LineMatching matching;
    private final ExpenseRepository expenses;
    private final Payments payments;
    private final OrderQueries orders;
    private final Grants grants;
    private final Reversals reversals;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    BankLines(
            LineQueries queries,
            ExpenseLists lists,
            LineMatching matching,
            ExpenseRepository expenses,
            Payments payments,
            OrderQueries orders,
            Grants grants,
            Reversals reversals,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.lists = lists;
        this.matching = matching;
        this.expenses = expenses;
        this.payments = payments;
        this.orders = orders;
        this.grants = grants;
        this.reversals = reversals;
        this.database = database;
        this.currentAccount = currentAccount;
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
        var line = find(id, "");
        var amount = line.absolute();
        return line.comesIn()
                ? new LineChoices(
                        lists.of(amount, List.of(ExpenseState.PAID)), queries.instalments(amount, line.name()))
                : new LineChoices(lists.of(amount, List.of(ExpenseState.ORDERED, ExpenseState.READY)), List.of());
    }

    /** A line as far as deciding needs it. */
    private record Line(
            BankLineId id,
            Euros amount,
            LocalDate day,
            String name,
            LineState state,
            Optional<ExpenseId> expense,
            Optional<OrderId> order,
            Optional<TransferId> receipt,
            int version) {

        boolean comesIn() {
            return amount.compareTo(Euros.ZERO) > 0;
        }

        Euros absolute() {
            return comesIn() ? amount : Euros.ZERO.minus(amount);
        }
    }

    /** Locked: of two who decide on it, the second sees what the first did. */
    private Line lock(BankLineId id) {
        return find(id, " for update");
    }

    private Line find(BankLineId id, String how) {
        return database.sql("select * from budgets_statement_line where id = :id" + how)
                .param("id", id.value())
                .query((row, _) -> line(row))
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new BankLineId(row.getObject("id", UUID.class)),
                new Euros(row.getLong("cents")),
                row.getObject("booked_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                LineState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("expense_id", UUID.class)).map(ExpenseId::new),
                Optional.ofNullable(row.getObject("order_id", UUID.class)).map(OrderId::new),
                Optional.ofNullable(row.getObject("receipt_id", UUID.class)).map(TransferId::new),
                row.getInt("version"));
    }

    /** The line is the payment of that invoice or, where it came in, that payment which came back. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult match(BankLineId id, ExpenseId expenseId) {
        var line = lock(id);
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

    private ExpenseDecision pay(Line line, Expense expense) {
        var from = expense.state() == ExpenseState.ORDERED ? ExpenseState.ORDERED : ExpenseState.READY;
        var decision = payments.pay(expense.id(), line.day(), from);
        if (decision instanceof ExpenseDecision.Done) {
            orders.release(List.of(expense.id()));
        }
        return decision;
    }

    private ExpenseDecision undo(Line line, Expense expense) {
        return payments.undo(expense.id(), line.day(), LineMatching.CAME_BACK);
    }

    private LineResult matched(BankLineId id, String with, UUID what) {
        matching.close(id, with, what);
        audit.record(BudgetsActions.LINE_MATCHED, id.toString());
        return new LineResult.Done();
    }

    /** The line is money of that instalment. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult receive(BankLineId id, GrantId grant, int instalment) {
        var line = lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (!line.comesIn()) {
            throw new IllegalArgumentException("What went out is no money of a grant");
        }
        var receipt = receiptOf(line);
        return switch (grants.receive(grant, instalment, receipt, line.amount(), line.day())) {
            case ReceiptResult.Received _ -> matched(id, "receipt_id", receipt.value());
            case ReceiptResult.MoreThanPromised(var open) -> new LineResult.MoreThanPromised(open);
            case ReceiptResult.NotADay(var last) -> new LineResult.NotADay(last);
            case ReceiptResult.YearClosed(var year) -> new LineResult.YearClosed(year);
            case ReceiptResult.NotAnAmount() -> throw new IllegalStateException("It came in");
        };
    }

    /** The same one however often it is asked for, and another one once the line was opened again. */
    private static TransferId receiptOf(Line line) {
        var name = "bank/" + line.id() + "/" + line.version();
        return new TransferId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The line is about no budget. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult setAside(BankLineId id, String reason) {
        if (!Reasons.fits(reason)) {
            return new LineResult.NoReason();
        }
        var line = lock(id);
        if (line.state() != LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        database.sql("""
                        update budgets_statement_line set state = 'ASIDE', reason = :reason, decided_at = :now,
                            decided_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("reason", reason.strip())
                .param("now", clock.instant())
                .param("by", currentAccount.id().value())
                .param("id", id.value())
                .update();
        audit.record(BudgetsActions.LINE_SET_ASIDE, id.toString());
        return new LineResult.Done();
    }

    /** What somebody said the line is was a mistake: what it booked is reversed, and the line is open again. */
    @RolesAllowed(Roles.TREASURER)
    public LineResult reopen(BankLineId id, String reason) {
        if (!Reasons.fits(reason)) {
            return new LineResult.NoReason();
        }
        var line = lock(id);
        if (line.state() == LineState.OPEN) {
            return new LineResult.NotNow(line.state());
        }
        if (line.comesIn() && line.expense().isPresent()) {
            return new LineResult.OtherWay();
        }
        var undone = undo(line, reason.strip());
        if (undone instanceof LineResult.Done) {
            open(id);
            audit.record(BudgetsActions.LINE_REOPENED, id.toString());
        }
        return undone;
    }

    private LineResult undo(Line line, String reason) {
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

    private void open(BankLineId id) {
        database.sql("""
                        update budgets_statement_line set state = 'OPEN', expense_id = null, order_id = null,
                            receipt_id = null, reason = null, decided_at = null, decided_by = null,
                            version = version + 1
                        where id = :id
                        """).param("id", id.value()).update();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
