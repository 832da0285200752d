package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what open lines of bank statements are by what the bank was asked to pay. Which lines are alike the database
 * says at once; only those that are cost more. Lines of a year that is closed, and of days to come, stay open.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LineMatching {

    /** Why a payment is undone that came back, as the book tells it. */
    static final String CAME_BACK = "Bank";

    /** A payment that went out, by what we called it and its amount. */
    private static final String PAID = """
            select l.id, l.booked_on, l.return_reason, o.expense_id
            from budgets_ordered d
            join budgets_order_line o on o.order_id = d.order_id and o.expense_id = d.expense_id
            join budgets_statement_line l on l.end_to_end_id = o.end_to_end_id and l.state = 'OPEN'
                and l.cents = -o.cents and l.booked_on <= :today
            left join budgets_year y on y.year = year(l.booked_on)
            where y.closed_at is null
            order by l.booked_on, l.id
            """;

    /** A whole file that went out at once, as long as nothing of it is paid or withdrawn. */
    private static final String PAID_WHOLE = """
            select l.id, l.booked_on, l.return_reason, o.id as order_id
            from budgets_order o
            join budgets_statement_line l on l.batch = o.message_id and l.state = 'OPEN'
                and l.cents = -o.cents and l.end_to_end_id = '' and l.booked_on <= :today
            left join budgets_year y on y.year = year(l.booked_on)
            where y.closed_at is null and o.withdrawn_at is null
                and o.payments = (select count(*) from budgets_ordered d where d.order_id = o.id)
            order by l.booked_on, l.id
            """;

    /** A payment that came back, by what we called it and its amount. */
    private static final String RETURNED = """
            select l.id, l.booked_on, l.return_reason, o.expense_id
            from budgets_statement_line l
            join budgets_order_line o on o.end_to_end_id = l.end_to_end_id and o.cents = l.cents
            join budgets_expense e on e.id = o.expense_id and e.state = 'PAID'
            left join budgets_year y on y.year = year(l.booked_on)
            where l.state = 'OPEN' and l.cents > 0 and l.end_to_end_id <> '' and l.booked_on <= :today
                and y.closed_at is null
            order by l.booked_on, l.id
            """;

    private final Payments payments;
    private final OrderQueries orders;
    private final LineTable table;
    private final JdbcClient database;
    private final Clock clock;

    LineMatching(Payments payments, OrderQueries orders, LineTable table, JdbcClient database, Clock clock) {
        this.payments = payments;
        this.orders = orders;
        this.table = table;
        this.database = database;
        this.clock = clock;
    }

    /** Matches what can be told for sure; how many lines that were. */
    int matchAll() {
        var paid = find(PAID, "expense_id").stream().filter(this::pay).count();
        var whole = find(PAID_WHOLE, "order_id").stream().filter(this::payWhole).count();
        var returned = find(RETURNED, "expense_id").stream().filter(this::undo).count();
        return (int) (paid + whole + returned);
    }

    /** A line and what it is alike. */
    private record Alike(BankLineId line, LocalDate day, String returnReason, UUID what) {}

    private List<Alike> find(String alike, String what) {
        return database.sql(alike)
                .param("today", DutchTime.day(clock.instant()))
                .query((row, _) -> alike(row, what))
                .list();
    }

    private static Alike alike(ResultSet row, String what) throws SQLException {
        return new Alike(
                new BankLineId(row.getObject("id", UUID.class)),
                row.getObject("booked_on", LocalDate.class),
                row.getString("return_reason"),
                row.getObject(what, UUID.class));
    }

    /** Whether nobody decided on it meanwhile; nobody does until this transaction ends. */
    private boolean isOpen(Alike it) {
        return table.lock(it.line()).state() == LineState.OPEN;
    }

    private boolean pay(Alike it) {
        var expense = new ExpenseId(it.what());
        return isOpen(it) && paid(expense, it.day()) && close(it.line(), "expense_id", expense.value());
    }

    private boolean paid(ExpenseId expense, LocalDate day) {
        if (payments.pay(expense, day, ExpenseState.ORDERED) instanceof ExpenseDecision.Done) {
            orders.release(List.of(expense));
            return true;
        }
        return false;
    }

    private boolean payWhole(Alike it) {
        if (!isOpen(it)) {
            return false;
        }
        var paid = orders.waitingIn(new OrderId(it.what())).stream()
                .sorted(Comparator.comparing(ExpenseId::toString))
                .filter(expense -> paid(expense, it.day()))
                .count();
        return paid > 0 && close(it.line(), "order_id", it.what());
    }

    private boolean undo(Alike it) {
        var expense = new ExpenseId(it.what());
        var why = it.returnReason().isEmpty() ? CAME_BACK : CAME_BACK + ": " + it.returnReason();
        return isOpen(it)
                && payments.undo(expense, it.day(), why) instanceof ExpenseDecision.Done
                && close(it.line(), "expense_id", expense.value());
    }

    private boolean close(BankLineId line, String column, UUID what) {
        table.close(line, column, what);
        return true;
    }
}
