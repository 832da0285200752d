package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was booked by hand and comes by on a bank statement later. Each transfer is of one line at most. */
@Component
class BookedLines {

    private static final int MOST_CHOICES = 20;

    private static final String ABOUT = "g.id, g.title, f.name as funder, t.booked_on";

    /** What came in is one receipt, whatever the number of budgets that got a part. */
    private static final String CAME_IN = "select " + ABOUT + """
            , true as came_in, r.id as first, r.transfers, null as others, r.cents
            from budgets_receipt r
            join budgets_transfer t on t.id = r.id
            join budgets_grant g on g.id = r.grant_id
            join budgets_funder f on f.id = g.funder_id
            where r.cents = :cents
                and not exists (select 1 from budgets_transfer back where back.reverses = r.id)
                and not exists (select 1 from budgets_line_transfer l where l.transfer_id = r.id)
                and not exists (select 1 from budgets_statement_line l where l.receipt_id = r.id)
            order by t.booked_on desc, r.id limit :limit
            """;

    /** What went back on one day can have been paid at once, or budget by budget. */
    private static final String WENT_BACK = "select " + ABOUT + """
            , false as came_in, null as first, 0 as transfers,
                group_concat(t.id order by t.number) as others, sum(t.cents) as cents
            from budgets_grant g
            join budgets_funder f on f.id = g.funder_id
            join budgets_account a on a.about = g.id and a.kind = 'RETURNED'
            join budgets_transfer t on t.to_account = a.id and t.kind in ('CUT', 'RETURN')
            where not exists (select 1 from budgets_line_transfer l where l.transfer_id = t.id)
            group by g.id, t.booked_on%s
            having sum(t.cents) = :cents
            """;

    private static final String WENT_BACK_ALL_WAYS = "(" + WENT_BACK.formatted("") + ") union ("
            + WENT_BACK.formatted(", t.id") + ") order by booked_on desc, others limit :limit";

    /** Whether a line of the bank is the payment of that invoice, by itself or with all of its file. */
    static final String PAID_BY_LINE = """
            (exists (select 1 from budgets_statement_line l
                    where l.expense_id = %1$s and l.cents < 0 and l.state = 'MATCHED')
                or exists (select 1 from budgets_order_line o
                    join budgets_statement_line l on l.order_id = o.order_id and l.state = 'MATCHED'
                    where o.expense_id = %1$s))
            """;

    private final JdbcClient database;

    BookedLines(JdbcClient database) {
        this.database = database;
    }

    /** What of exactly this amount came in or went back, the newest first. */
    List<BookedMoney> of(Euros amount, boolean cameIn) {
        return database.sql(cameIn ? CAME_IN : WENT_BACK_ALL_WAYS)
                .param("cents", amount.cents())
                .param("limit", MOST_CHOICES)
                .query((row, _) -> money(row))
                .list();
    }

    private static BookedMoney money(ResultSet row) throws SQLException {
        return new BookedMoney(
                new GrantId(row.getObject("id", UUID.class)),
                row.getBoolean("came_in"),
                row.getObject("booked_on", LocalDate.class),
                new Euros(row.getLong("cents")),
                row.getString("funder"),
                row.getString("title"),
                transfers(row));
    }

    private static List<TransferId> transfers(ResultSet row) throws SQLException {
        return row.getBoolean("came_in")
                ? Receipt.all(new TransferId(row.getObject("first", UUID.class)), row.getInt("transfers"))
                : Stream.of(row.getString("others").split(","))
                        .map(UUID::fromString)
                        .map(TransferId::new)
                        .toList();
    }

    /** Whether a line of the bank is the payment of this invoice. */
    boolean isPayment(ExpenseId expense) {
        return database.sql("select " + PAID_BY_LINE.formatted(":expense"))
                .param("expense", expense.value())
                .query(Boolean.class)
                .single();
    }

    void link(BankLineId line, List<TransferId> transfers) {
        try {
            transfers.forEach(transfer -> database.sql(
                            "insert into budgets_line_transfer (transfer_id, line_id) values (:transfer, :line)")
                    .param("transfer", transfer.value())
                    .param("line", line.value())
                    .update());
        } catch (DuplicateKeyException somebodyElse) {
            // Another line at the same moment; looked at again, it is not on offer any more
            throw new OptimisticLockingFailureException("Matched at the same moment", somebodyElse);
        }
    }

    /** The line that these transfers came by on; there is none for what was only booked. */
    List<BankLineId> lineOf(Receipt receipt) {
        return database.sql("""
                        select id from budgets_statement_line where receipt_id = :receipt
                        union select line_id from budgets_line_transfer where transfer_id = :receipt
                        """)
                .param("receipt", receipt.id().value())
                .query((row, _) -> new BankLineId(row.getObject("id", UUID.class)))
                .list();
    }
}
