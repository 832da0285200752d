package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.RowMapper;
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
            select l.id, o.expense_id
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
            select l.id, o.id as order_id
            from budgets_order o
            join budgets_statement_line l on l.batch = o.message_id and l.state = 'OPEN'
                and l.cents = -o.cents and l.end_to_end_id = '' and l.booked_on <= :today
            left join budgets_year y on y.year = year(l.booked_on)
            where y.closed_at is null and o.withdrawn_at is null
                and o.payments = (select count(*) from budgets_ordered d where d.order_id = o.id)
            order by l.booked_on, l.id
            """;

    private static final String BY_ITSELF = "p.expense_id = o.expense_id and p.ordered_in = o.order_id";
    private static final String WITH_ALL_OF_ITS_FILE = "p.order_id = o.order_id";

    private final LinePayments payments;
    private final LineTable table;
    private final JdbcClient database;
    private final Clock clock;

    LineMatching(LinePayments payments, LineTable table, JdbcClient database, Clock clock) {
        this.payments = payments;
        this.table = table;
        this.database = database;
        this.clock = clock;
    }

    /** Matches what can be told for sure; how many lines that were. */
    int matchAll() {
        var paid =
                find(PAID, LineMatching::toInvoice).stream().filter(this::pay).count();
        var whole = find(PAID_WHOLE, LineMatching::toOrder).stream()
                .filter(this::payWhole)
                .count();
        return (int) (paid + whole + comeBack(BY_ITSELF) + comeBack(WITH_ALL_OF_ITS_FILE));
    }

    private long comeBack(String how) {
        return find(returned(how), LineMatching::back).stream()
                .filter(this::comeBack)
                .count();
    }

    /** A payment that came back, by what we called it and its amount; another line is what paid it. */
    private static String returned(String how) {
        return """
                select l.id, l.return_reason, o.expense_id, p.id as paid_by
                from budgets_statement_line l
                join budgets_order_line o on o.end_to_end_id = l.end_to_end_id and o.cents = l.cents
                join budgets_expense e on e.id = o.expense_id and e.state = 'PAID'
                join budgets_statement_line p on p.state = 'MATCHED' and p.cents < 0 and %s
                left join budgets_year y on y.year = year(l.booked_on)
                where l.state = 'OPEN' and l.cents > 0 and l.end_to_end_id <> '' and l.booked_on <= :today
                    and y.closed_at is null
                order by l.booked_on, l.id
                """.formatted(how);
    }

    private <T> List<T> find(String alike, RowMapper<T> mapper) {
        return database.sql(alike)
                .param("today", DutchTime.day(clock.instant()))
                .query(mapper)
                .list();
    }

    private record ToInvoice(BankLineId line, ExpenseId expense) {}

    private static ToInvoice toInvoice(ResultSet row, int number) throws SQLException {
        return new ToInvoice(line(row, "id"), new ExpenseId(row.getObject("expense_id", UUID.class)));
    }

    private static BankLineId line(ResultSet row, String column) throws SQLException {
        return new BankLineId(row.getObject(column, UUID.class));
    }

    /** Whether nobody decided on it meanwhile; nobody does until this transaction ends. */
    private static boolean isOpen(StatementLine line) {
        return line.state() == LineState.OPEN;
    }

    private boolean pay(ToInvoice alike) {
        var line = table.lock(alike.line());
        return isOpen(line)
                && payments.pay(line, alike.expense(), ExpenseState.ORDERED) instanceof ExpenseDecision.Done;
    }

    private record ToOrder(BankLineId line, OrderId order) {}

    private static ToOrder toOrder(ResultSet row, int number) throws SQLException {
        return new ToOrder(line(row, "id"), new OrderId(row.getObject("order_id", UUID.class)));
    }

    private boolean payWhole(ToOrder alike) {
        var line = table.lock(alike.line());
        return isOpen(line) && payments.payWhole(line, alike.order());
    }

    private record Back(BankLineId line, BankLineId paidBy, ExpenseId expense, String reason) {}

    private static Back back(ResultSet row, int number) throws SQLException {
        return new Back(
                line(row, "id"),
                line(row, "paid_by"),
                new ExpenseId(row.getObject("expense_id", UUID.class)),
                row.getString("return_reason"));
    }

    private boolean comeBack(Back it) {
        var line = table.lock(it.line());
        var why = it.reason().isEmpty() ? CAME_BACK : CAME_BACK + ": " + it.reason();
        if (!isOpen(line) || !payments.comesBack(table.lock(it.paidBy()), it.expense(), line.day(), why)) {
            return false;
        }
        table.close(it.line(), "expense_id", it.expense().value());
        table.linkReturn(it.line(), it.expense());
        return true;
    }
}
