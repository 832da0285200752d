package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.Payment;
import nl.floreynwijk.bank.PaymentFile;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes payment files. */
@Component
class OrderQueries {

    private static final String SUMMARY = """
            select o.id, o.execute_on, o.made_at, o.payments, o.cents, o.withdrawn_at,
                (select count(*) from budgets_ordered d where d.order_id = o.id) as waiting
            from budgets_order o
            """;

    private final JdbcClient database;

    OrderQueries(JdbcClient database) {
        this.database = database;
    }

    List<OrderSummary> newest(int offset, int limit) {
        return database.sql(SUMMARY + " order by o.made_at desc, o.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    /** Locks it: of two who decide on it, the second sees what the first did. */
    Optional<OrderSummary> lock(OrderId id) {
        return database.sql(SUMMARY + " where o.id = :id for update")
                .param("id", id.value())
                .query((row, _) -> summary(row))
                .optional();
    }

    private static OrderSummary summary(ResultSet row) throws SQLException {
        return new OrderSummary(
                new OrderId(row.getObject("id", UUID.class)),
                row.getObject("execute_on", LocalDate.class),
                row.getObject("made_at", Instant.class),
                row.getInt("payments"),
                new Euros(row.getLong("cents")),
                row.getInt("waiting"),
                row.getObject("withdrawn_at") != null);
    }

    /**
     * An invoice as it can be paid; without an account, only by hand.
     *
     * @param otherAccount whether a second person agreed to another account than this
     * @param lacksDocument whether its label wants a document with it, and none is there any more
     */
    record Payable(
            ExpenseId expense,
            Euros amount,
            String supplier,
            Optional<Iban> account,
            String number,
            boolean otherAccount,
            boolean lacksDocument) {

        boolean canGoByBank() {
            return account.isPresent() && amount.compareTo(Payment.MOST) <= 0;
        }
    }

    List<Payable> payables(Collection<ExpenseId> expenses) {
        return database.sql("""
                        select e.id, e.cents, e.invoice_number, s.name, s.iban,
                            e.approved_by is not null and not e.approved_iban <=> s.iban as other_account,
                            %s as lacks_document
                        from budgets_expense e join budgets_supplier s on s.id = e.supplier_id
                        where e.id in (:ids) order by s.name, e.invoice_number, e.id
                        """.formatted(ExpenseDocuments.MISSING))
                .param("ids", values(expenses))
                .query((row, _) -> new Payable(
                        new ExpenseId(row.getObject("id", UUID.class)),
                        new Euros(row.getLong("cents")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("iban")).map(Iban::new),
                        row.getString("invoice_number"),
                        row.getBoolean("other_account"),
                        row.getBoolean("lacks_document")))
                .list();
    }

    static List<UUID> values(Collection<ExpenseId> expenses) {
        return expenses.stream().map(ExpenseId::value).toList();
    }

    /** The invoices of the order that wait for the bank. */
    List<ExpenseId> waitingIn(OrderId id) {
        return database.sql("select expense_id from budgets_ordered where order_id = :id")
                .param("id", id.value())
                .query((row, _) -> new ExpenseId(row.getObject("expense_id", UUID.class)))
                .list();
    }

    /** All invoices of the order. */
    List<ExpenseId> expensesIn(OrderId id) {
        return database.sql("select expense_id from budgets_order_line where order_id = :id order by expense_id")
                .param("id", id.value())
                .query((row, _) -> new ExpenseId(row.getObject("expense_id", UUID.class)))
                .list();
    }

    /** Those of exactly this amount of which nothing is paid or withdrawn yet, the oldest first. */
    List<OrderSummary> waitingWhole(Euros amount, int most) {
        return database.sql(SUMMARY + """
                         where o.withdrawn_at is null and o.cents = :cents
                        having waiting = o.payments order by o.made_at, o.id limit :most
                        """)
                .param("cents", amount.cents())
                .param("most", most)
                .query((row, _) -> summary(row))
                .list();
    }

    /** The invoice waits for the bank, in that order. */
    void waitIn(OrderId order, ExpenseId expense) {
        database.sql("insert into budgets_ordered (expense_id, order_id) values (:expense, :order)")
                .param("expense", expense.value())
                .param("order", order.value())
                .update();
    }

    /** The invoices no longer wait for the bank. */
    void release(Collection<ExpenseId> expenses) {
        database.sql("delete from budgets_ordered where expense_id in (:ids)")
                .param("ids", values(expenses))
                .update();
    }

    /** What goes to the bank; empty when it was withdrawn, or nothing of it waits any more. */
    Optional<PaymentFile> file(OrderId id) {
        return database.sql("""
                        select * from budgets_order o where o.id = :id and o.withdrawn_at is null
                            and exists (select 1 from budgets_ordered d where d.order_id = o.id)
                        """)
                .param("id", id.value())
                .query((row, _) -> new PaymentFile(
                        row.getString("message_id"),
                        row.getObject("made_at", Instant.class),
                        row.getString("debtor"),
                        new Iban(row.getString("debtor_iban")),
                        row.getObject("execute_on", LocalDate.class),
                        payments(id)))
                .optional();
    }

    /** What the bank is asked to pay to whom, as it stands in the file. */
    List<OrderedPayment> paymentsIn(OrderId id, int offset, int limit) {
        return database.sql("""
                        select * from budgets_order_line where order_id = :id order by number
                        limit :limit offset :offset
                        """)
                .param("id", id.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new OrderedPayment(
                        Objects.requireNonNullElse(row.getString("creditor"), ""),
                        new Iban(row.getString("creditor_iban")),
                        new Euros(row.getLong("cents")),
                        row.getString("remittance")))
                .list();
    }

    private List<Payment> payments(OrderId id) {
        return database.sql("select * from budgets_order_line where order_id = :id order by number")
                .param("id", id.value())
                .query((row, _) -> new Payment(
                        row.getString("end_to_end_id"),
                        Objects.requireNonNullElse(row.getString("creditor"), ""),
                        new Iban(row.getString("creditor_iban")),
                        new Euros(row.getLong("cents")),
                        row.getString("remittance")))
                .list();
    }
}
