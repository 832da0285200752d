package nl.floreynwijk.budgets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;

/**
 * Writes many transfers into a budget at once, as years of use would have left them: a grant comes in, money is reserved
 * for a job, its invoice comes in and is paid, and what is left is saved. All of it adds up.
 */
final class BookMaker {

    /** How many transfers a job leaves. */
    static final int OF_A_JOB = 5;

    private static final Euros RECEIVED = new Euros(12_345);
    private static final Euros SPENT = new Euros(10_000);
    private static final Euros SAVED = new Euros(2_345);
    private static final LocalDate DAY = TestTransfers.DAY;
    private static final PurposeCode PURPOSE = new PurposeCode("planned-maintenance");
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, Rows> tables = new HashMap<>();
    private final Map<LedgerAccount, Long> balances = new HashMap<>();

    /** @param connection of the owner of the tables */
    BookMaker(Connection connection) {
        this.connection = connection;
    }

    /** Rows of one table that are on their way. */
    private record Rows(PreparedStatement insert, List<Object> waiting) {}

    /** The jobs of one budget, all done by one supplier with the money of one grant. */
    void make(BudgetId budget, int jobs) throws SQLException {
        connection.setAutoCommit(false);
        execute("set foreign_key_checks = 0");
        balances.clear();
        var grant = GrantId.random();
        var funder = UUID.randomUUID();
        var supplier = SupplierId.random();
        add("budgets_year (year) select ? from dual where not exists (select * from budgets_year)", DAY.getYear());
        add("budgets_funder values (?, ?, 'CORPORATION', 0)", funder, "Corporatie " + funder);
        add(
                "budgets_grant values (?, ?, ?, 'Onderhoud', ?, '2026-01-01', '2026-12-31', 0, 0, now(6), null, 0)",
                grant.value(),
                funder,
                budget.value(),
                jobs * RECEIVED.cents());
        add(
                "budgets_instalment values (?, 1, '2026-01-01', ?, 0, ?)",
                grant.value(),
                jobs * RECEIVED.cents(),
                jobs * RECEIVED.cents());
        add("budgets_supplier values (?, ?, null, true, 0)", supplier.value(), "Schilder " + supplier);
        for (var job = 0; job < jobs; job++) {
            make(budget, grant, supplier, job);
        }
        write();
        for (var account : balances.entrySet()) {
            addAccount(account.getKey(), account.getValue());
        }
        write();
        connection.commit();
        execute("set foreign_key_checks = 1");
        connection.setAutoCommit(true);
    }

    /** Accounts come last, when it is known what is on them. */
    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void make(BudgetId budget, GrantId grant, SupplierId supplier, int job) throws SQLException {
        var reservation = ReservationId.random();
        var expense = ExpenseId.random();
        var free = LedgerAccount.free(budget);
        var reserved = LedgerAccount.reserved(budget, reservation);
        var claimed = LedgerAccount.claimed(budget, expense);
        add(
                "budgets_reservation values (?, ?, 'planned-maintenance', ?, ?, now(6), null, null, null, 0)",
                reservation.value(),
                budget.value(),
                "Klus " + job,
                SPENT.cents());
        add(
                "budgets_expense (id, reservation_id, supplier_id, invoice_number, invoiced_on, cents, note, state,"
                        + " entered_at, entered_by, paid_on, version)"
                        + " values (?, ?, ?, ?, '2026-05-05', ?, 'Klus', 'PAID', now(6), uuid(), '2026-05-05', 0)",
                expense.value(),
                reservation.value(),
                supplier.value(),
                "2026-" + job,
                SPENT.cents());
        book(TransferKind.RECEIVE, LedgerAccount.granted(budget, grant, DAY.getYear()), free, RECEIVED);
        book(TransferKind.RESERVE, free, reserved, SPENT);
        book(TransferKind.CLAIM, reserved, claimed, SPENT);
        book(TransferKind.PAY, claimed, LedgerAccount.paid(budget, PURPOSE, supplier, DAY.getYear()), SPENT);
        book(TransferKind.SAVE, free, LedgerAccount.saved(budget), SAVED);
    }

    private void book(TransferKind kind, LedgerAccount from, LedgerAccount to, Euros amount) throws SQLException {
        balances.merge(from, -amount.cents(), Long::sum);
        balances.merge(to, amount.cents(), Long::sum);
        add(
                "budgets_transfer (id, kind, from_account, to_account, from_budget, to_budget, cents, booked_on,"
                        + " booked_at) values (?, ?, ?, ?, ?, ?, ?, ?, now(6))",
                UUID.randomUUID(),
                kind.name(),
                from.id(),
                to.id(),
                from.budget().value(),
                to.budget().value(),
                amount.cents(),
                DAY);
    }

    /** That of free money is there from the beginning. */
    private void addAccount(LedgerAccount account, long cents) throws SQLException {
        add(
                "budgets_account values (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update balance_cents = balance_cents + value(balance_cents)",
                account.id(),
                account.kind().name(),
                account.budget().value(),
                account.about().orElse(null),
                account.purpose().map(PurposeCode::value).orElse(null),
                account.year().orElse(null),
                cents,
                account.kind().isYearly() ? null : 0L);
    }

    private void add(String into, @Nullable Object... values) throws SQLException {
        var rows = tables.get(into);
        if (rows == null) {
            rows = new Rows(connection.prepareStatement("insert into " + into), new ArrayList<>());
            tables.put(into, rows);
        }
        for (var at = 0; at < values.length; at++) {
            rows.insert().setObject(at + 1, values[at]);
        }
        rows.insert().addBatch();
        rows.waiting().add(into);
        if (rows.waiting().size() == AT_ONCE) {
            write(rows);
        }
    }

    private void write() throws SQLException {
        for (var rows : tables.values()) {
            write(rows);
        }
    }

    private static void write(Rows rows) throws SQLException {
        if (!rows.waiting().isEmpty()) {
            rows.insert().executeBatch();
            rows.waiting().clear();
        }
    }
}
