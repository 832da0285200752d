package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was booked by hand and comes by on a bank statement later. */
@Component
class BookedLines {

    private static final int MOST_CHOICES = 20;

    private static final String OF_NO_LINE =
            " not exists (select 1 from budgets_line_transfer l where l.transfer_id = t.id)";
    private static final String NOT_REVERSED =
            " not exists (select 1 from budgets_transfer back where back.reverses = t.id)";

    /** A receipt is called by its first transfer, whatever the number of budgets that got a part. */
    private static final String RECEIVED = """
            select 'RECEIVED' as kind, g.id as grant_id, null as expense_id, f.name as who, g.title as about, t.booked_on,
                r.cents, cast(t.id as char) as transfers
            from budgets_receipt r
            join budgets_transfer t on t.id = r.id
            join budgets_grant g on g.id = r.grant_id
            join budgets_funder f on f.id = g.funder_id
            where r.cents = :cents and
            """ + OF_NO_LINE + " and" + NOT_REVERSED;

    /** What went back can have been paid at once, day by day, or booking by booking. */
    private static final String GIVEN_BACK = """
            select 'GIVEN_BACK' as kind, g.id as grant_id, null as expense_id, f.name as who, g.title as about,
                max(t.booked_on) as booked_on, sum(t.cents) as cents, group_concat(t.id order by t.number) as transfers
            from budgets_grant g
            join budgets_funder f on f.id = g.funder_id
            join budgets_account a on a.about = g.id and a.kind = 'RETURNED'
            join budgets_transfer t on t.to_account = a.id and t.kind in ('CUT', 'RETURN')
            where
            """ + OF_NO_LINE + " group by g.id%s having sum(t.cents) = :cents";

    /** The reversal of a payment moves as much to where the payment came from. */
    private static final String OF_INVOICE = """
            select '%s' as kind, null as grant_id, e.id as expense_id, s.name as who, e.invoice_number as about,
                t.booked_on, t.cents, cast(t.id as char) as transfers
            from budgets_expense e
            join budgets_supplier s on s.id = e.supplier_id
            join budgets_account a on a.about = e.id and a.kind = 'CLAIMED'
            join budgets_transfer t on t.%s = a.id and t.kind = 'PAY'
            where e.cents = :cents and
            """ + OF_NO_LINE + " and" + NOT_REVERSED;

    private static final String CAME_IN = newestOf(RECEIVED, OF_INVOICE.formatted("CAME_BACK", "to_account"));

    private static final String WENT_OUT = newestOf(
            OF_INVOICE.formatted("PAID", "from_account"),
            GIVEN_BACK.formatted(""),
            GIVEN_BACK.formatted(", t.booked_on"),
            GIVEN_BACK.formatted(", t.id"));

    private final JdbcClient database;

    BookedLines(JdbcClient database) {
        this.database = database;
    }

    private static String newestOf(String... ways) {
        return "(" + String.join(") union (", ways) + ") order by booked_on desc, transfers limit :limit";
    }

    /** What of exactly this amount came in or went out, the newest first. */
    List<BookedMoney> of(Euros amount, boolean cameIn) {
        return database.sql(cameIn ? CAME_IN : WENT_OUT)
                .param("cents", amount.cents())
                .param("limit", MOST_CHOICES)
                .query((row, _) -> money(row))
                .list();
    }

    private static BookedMoney money(ResultSet row) throws SQLException {
        return new BookedMoney(
                BookedMoney.Kind.valueOf(row.getString("kind")),
                row.getObject("booked_on", LocalDate.class),
                new Euros(row.getLong("cents")),
                row.getString("who"),
                row.getString("about"),
                Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new),
                Optional.ofNullable(row.getObject("expense_id", UUID.class)).map(ExpenseId::new),
                Stream.of(row.getString("transfers").split(","))
                        .map(TransferId::of)
                        .toList());
    }

    /** Nobody reverses these any more until this transaction ends; whoever just did is waited for. */
    void hold(List<TransferId> transfers) {
        database.sql("select id from budgets_transfer where id in (:transfers) order by id for update")
                .param("transfers", transfers.stream().map(TransferId::value).toList())
                .query(UUID.class)
                .list();
    }
}
