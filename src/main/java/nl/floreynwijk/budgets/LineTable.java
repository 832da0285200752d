package nl.floreynwijk.budgets;

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
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of a line of a bank statement, and who said so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LineTable {

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    LineTable(JdbcClient database, CurrentAccount currentAccount, AuditTrail audit, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    StatementLine find(BankLineId id) {
        return read(id, "");
    }

    /** Of two who decide on it, the second sees what the first did. */
    StatementLine lock(BankLineId id) {
        return read(id, "for update");
    }

    private StatementLine read(BankLineId id, String how) {
        return database.sql("""
                        select l.*,
                            exists (select 1 from budgets_line_transfer x where x.line_id = l.id and x.by_hand) as by_hand
                        from budgets_statement_line l where l.id = :id
                        """ + how)
                .param("id", id.value())
                .query((row, _) -> line(row))
                .single();
    }

    private static StatementLine line(ResultSet row) throws SQLException {
        return new StatementLine(
                new BankLineId(row.getObject("id", UUID.class)),
                new Euros(row.getLong("cents")),
                row.getObject("booked_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                LineState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("expense_id", UUID.class)).map(ExpenseId::new),
                Optional.ofNullable(row.getObject("order_id", UUID.class)).map(OrderId::new),
                Optional.ofNullable(row.getObject("ordered_in", UUID.class)).map(OrderId::new),
                Optional.ofNullable(row.getObject("receipt_id", UUID.class)).map(TransferId::new),
                row.getBoolean("by_hand"),
                row.getInt("version"));
    }

    /** Notes what the line is: the column says of which kind. An invoice still waits in the payment file that it is in. */
    void close(BankLineId line, String column, UUID what) {
        database.sql("""
                        update budgets_statement_line set state = 'MATCHED', %s = :what, decided_at = :now,
                            decided_by = :by, version = version + 1,
                            ordered_in = (select d.order_id from budgets_ordered d where d.expense_id = :what)
                        where id = :line
                        """.formatted(column))
                .param("what", what)
                .param("now", clock.instant())
                .param("by", currentAccount.id().value())
                .param("line", line.value())
                .update();
    }

    /**
     * Notes by which transfers the line is in the books; of a receipt the first stands for all.
     *
     * @param byHand whether they were booked before, and not by the line
     */
    void link(BankLineId line, List<TransferId> transfers, boolean byHand) {
        try {
            transfers.forEach(transfer -> database.sql("""
                            insert into budgets_line_transfer (transfer_id, line_id, by_hand)
                            values (:transfer, :line, :byHand)
                            """)
                    .param("transfer", transfer.value())
                    .param("line", line.value())
                    .param("byHand", byHand)
                    .update());
        } catch (DuplicateKeyException somebodyElse) {
            // Another line at the same moment; looked at again, it is not on offer any more
            throw new OptimisticLockingFailureException("Matched at the same moment", somebodyElse);
        }
    }

    /** Notes that the payment of this invoice that was undone last is the line. */
    void linkReturn(BankLineId line, ExpenseId expense) {
        database.sql("""
                        insert into budgets_line_transfer (transfer_id, line_id, by_hand)
                        select t.id, :line, false
                        from budgets_account a join budgets_transfer t on t.to_account = a.id and t.kind = 'PAY'
                        where a.about = :expense and a.kind = 'CLAIMED'
                        order by t.number desc limit 1
                        """)
                .param("line", line.value())
                .param("expense", expense.value())
                .update();
    }

    /** The line by which that transfer is at the bank too, if there is one yet. */
    Optional<StatementLine> lockLineOf(TransferId transfer) {
        return database.sql("select line_id from budgets_line_transfer where transfer_id = :transfer")
                .param("transfer", transfer.value())
                .query((row, _) -> new BankLineId(row.getObject("line_id", UUID.class)))
                .optional()
                .map(this::lock);
    }

    void setAside(BankLineId line, String reason) {
        database.sql("""
                        update budgets_statement_line set state = 'ASIDE', reason = :reason, decided_at = :now,
                            decided_by = :by, version = version + 1
                        where id = :line
                        """)
                .param("reason", reason)
                .param("now", clock.instant())
                .param("by", currentAccount.id().value())
                .param("line", line.value())
                .update();
    }

    /** Nobody said what it is, or it is not that any more; what is open stays as it is. */
    void open(BankLineId line) {
        var opened = database.sql("""
                        update budgets_statement_line set state = 'OPEN', expense_id = null, order_id = null, ordered_in = null,
                            receipt_id = null, grant_id = null, reason = null, decided_at = null, decided_by = null,
                            version = version + 1
                        where id = :line and state <> 'OPEN'
                        """).param("line", line.value()).update();
        if (opened > 0) {
            database.sql("delete from budgets_line_transfer where line_id = :line")
                    .param("line", line.value())
                    .update();
            audit.record(BudgetsActions.LINE_REOPENED, line.toString());
        }
    }
}
