package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.Euros;
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
    private final Clock clock;

    LineTable(JdbcClient database, CurrentAccount currentAccount, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    StatementLine find(BankLineId id) {
        return read(id, "");
    }

    /** Of two who decide on it, the second sees what the first did. */
    StatementLine lock(BankLineId id) {
        return read(id, " for update");
    }

    private StatementLine read(BankLineId id, String how) {
        return database.sql("select * from budgets_statement_line where id = :id" + how)
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

    /** Notes that the line was booked already, as money of that grant. */
    void closeAsBooked(BankLineId line, GrantId grant) {
        close(line, "grant_id", grant.value());
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

    /** Nobody said what it is. */
    void open(BankLineId line) {
        database.sql("""
                        update budgets_statement_line set state = 'OPEN', expense_id = null, order_id = null, ordered_in = null,
                            receipt_id = null, grant_id = null, reason = null, decided_at = null, decided_by = null,
                            version = version + 1
                        where id = :line
                        """).param("line", line.value()).update();
        database.sql("delete from budgets_line_transfer where line_id = :line")
                .param("line", line.value())
                .update();
    }
}
