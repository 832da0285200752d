package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads transfers as they were booked, for whoever reverses one. */
@Component
class TransferQueries {

    private static final String BOOKED = """
            select t.id, t.kind, t.cents, t.booked_on, t.reason, t.reverses,
                f.kind as from_kind, f.budget_id as from_budget, f.about as from_about, f.purpose as from_purpose,
                f.year as from_year,
                g.kind as to_kind, g.budget_id as to_budget, g.about as to_about, g.purpose as to_purpose,
                g.year as to_year
            from budgets_transfer t
            join budgets_account f on f.id = t.from_account
            join budgets_account g on g.id = t.to_account
            """;

    private final JdbcClient database;

    TransferQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Transfer> find(TransferId id) {
        return database.sql(BOOKED + " where t.id = :id")
                .param("id", id.value())
                .query((row, _) -> transfer(row))
                .optional();
    }

    /** The payment of an invoice that was not undone; empty when it is not paid. */
    Optional<Transfer> paymentOf(ExpenseId expense) {
        return database.sql(BOOKED + """
                         where f.about = :expense and f.kind = 'CLAIMED' and t.kind = 'PAY' and t.reverses is null
                            and not exists (select 1 from budgets_transfer r where r.reverses = t.id)
                        """)
                .param("expense", expense.value())
                .query((row, _) -> transfer(row))
                .optional();
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                new TransferId(row.getObject("id", UUID.class)),
                TransferKind.valueOf(row.getString("kind")),
                account(row, "from_"),
                account(row, "to_"),
                new Euros(row.getLong("cents")),
                row.getObject("booked_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Optional.ofNullable(row.getObject("reverses", UUID.class)).map(TransferId::new));
    }

    private static LedgerAccount account(ResultSet row, String side) throws SQLException {
        return new LedgerAccount(
                AccountKind.valueOf(row.getString(side + "kind")),
                new BudgetId(row.getObject(side + "budget", UUID.class)),
                Optional.ofNullable(row.getObject(side + "about", UUID.class)),
                Optional.ofNullable(row.getString(side + "purpose")).map(PurposeCode::new),
                Optional.ofNullable(row.getObject(side + "year", Integer.class)));
    }
}
