package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A block's year in the books: money of a funder is reserved, an invoice is paid, something is saved and put right. */
final class ExampleBooks {

    static final LocalDate DAY = TestTransfers.DAY;

    private final JdbcClient database;
    private final Ledger ledger;
    private final BudgetId budget;

    ExampleBooks(JdbcClient database, Ledger ledger, BudgetId budget) {
        this.database = database;
        this.ledger = ledger;
        this.budget = budget;
    }

    /** Five transfers: 1000 in, 400 reserved, an invoice of 250.50 that is paid, and 100 saved. */
    void year() {
        post(TestTransfers.received(budget, grant("Portaal", "Onderhoud 2026"), Euros.of(1000)));
        var reservation = reservation("Voordeuren schilderen", Euros.of(400));
        var expense = expense(reservation, supplier("Schilder Jansen"), "2026-17", new Euros(25_050));
        pay(expense);
        post(TestTransfers.saved(budget, Euros.of(100)));
    }

    GrantId grant(String funder, String title) {
        var grant = GrantId.random();
        var by = UUID.randomUUID();
        insert("insert into budgets_funder values (?, ?, 'CORPORATION', 0)", by, funder);
        insert("""
                insert into budgets_grant values (?, ?, ?, ?, 100000, '2026-01-01', '2026-12-31', 0, 0, now(6), null, 0)
                """, grant.value(), by, budget.value(), title);
        return grant;
    }

    SupplierId supplier(String name) {
        var supplier = SupplierId.random();
        insert("insert into budgets_supplier values (?, ?, null, true, 0)", supplier.value(), name);
        return supplier;
    }

    ReservationId reservation(String title, Euros amount) {
        var reservation = ReservationId.random();
        insert("""
                insert into budgets_reservation
                values (?, ?, 'planned-maintenance', ?, ?, now(6), null, null, null, 0)
                """, reservation.value(), budget.value(), title, amount.cents());
        post(Transfer.of(
                TransferId.random(),
                TransferKind.RESERVE,
                LedgerAccount.free(budget),
                LedgerAccount.reserved(budget, reservation),
                amount,
                DAY));
        return reservation;
    }

    /** An invoice that came in. */
    Claim expense(ReservationId reservation, SupplierId supplier, String number, Euros amount) {
        var expense = ExpenseId.random();
        insert("""
                insert into budgets_expense (id, reservation_id, supplier_id, invoice_number, invoiced_on, cents, note,
                    state, entered_at, entered_by, version)
                values (?, ?, ?, ?, '2026-05-01', ?, 'Deuren', 'READY', now(6), uuid(), 0)
                """, expense.value(), reservation.value(), supplier.value(), number, amount.cents());
        post(Transfer.of(
                TransferId.random(),
                TransferKind.CLAIM,
                LedgerAccount.reserved(budget, reservation),
                LedgerAccount.claimed(budget, expense),
                amount,
                DAY));
        return new Claim(expense, supplier, amount);
    }

    record Claim(ExpenseId expense, SupplierId supplier, Euros amount) {}

    void pay(Claim claim) {
        post(Transfer.of(
                TransferId.random(),
                TransferKind.PAY,
                LedgerAccount.claimed(budget, claim.expense()),
                LedgerAccount.paid(budget, new PurposeCode("planned-maintenance"), claim.supplier(), DAY.getYear()),
                claim.amount(),
                DAY));
        insert(
                "update budgets_expense set state = 'PAID', paid_on = ? where id = ?",
                DAY,
                claim.expense().value());
    }

    void post(Transfer transfer) {
        assertThat(ledger.post(transfer)).isEqualTo(new Posting.Posted());
    }

    private void insert(String sql, Object... values) {
        assertThat(database.sql(sql).params(values).update()).isEqualTo(1);
    }
}
