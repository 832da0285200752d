package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads transfers as the book of a budget tells them. */
@Component
class BookLineQueries {

    /** Transfers t with what they are about. Of a budget that another helped, {@code told} is the one whose book tells it. */
    private static final String LINES = """
            select straight_join t.number, t.id, t.booked_on, t.kind, t.cents, t.reverses, t.from_budget,
                t.to_budget, t.told, b.name as budget, b.scale in (:individual) as is_individual, back.id as reversal, r.title,
                r.id is not null and r.purpose is null as is_voted_on, s.name as supplier, e.note,
                coalesce(e.invoice_number, '') as invoice_number,
                f.name as funder, g.title as granted,
                if(:full or other.scale not in (:individual), other.name, null) as other,
                if(:full or other.id is null or other.scale not in (:individual), t.reason, null) as reason,
                coalesce(
                    (select group_concat(d.attachment_id) from budgets_expense_document d
                        where d.expense_id = e.id and %1$s),
                    (select group_concat(d.attachment_id) from budgets_grant_document d
                        where d.grant_id = g.id and %1$s)) as documents
            from (%2$s) t
            join budgets_budget b on b.id = t.told
            join budgets_account a on a.id = t.from_account
            join budgets_account z on z.id = t.to_account
            left join budgets_expense e
                on e.id = case 'CLAIMED' when a.kind then a.about when z.kind then z.about end
            left join budgets_reservation r on r.id = coalesce(e.reservation_id,
                case 'RESERVED' when a.kind then a.about when z.kind then z.about end)
            left join budgets_supplier s on s.id = e.supplier_id
            left join budgets_grant g on g.id = case when a.kind = 'GRANTED' then a.about
                when z.kind in ('GRANTED', 'RETURNED') then z.about end
            left join budgets_funder f on f.id = g.funder_id
            left join budgets_budget other on t.from_budget <> t.to_budget
                and other.id = if(t.from_budget = t.told, t.to_budget, t.from_budget)
            left join budgets_transfer back on back.reverses = t.id
            """;

    private static final String OF_ONE_BUDGET = LINES.formatted(DocumentIds.OPEN, """
            (select *, from_budget as told from budgets_transfer where from_budget = :budget and number < :before
                    and booked_on >= :since
                order by number desc limit :limit)
            union all
            (select *, other_budget as told from budgets_transfer where other_budget = :budget and number < :before
                    and booked_on >= :since
                order by number desc limit :limit)
            order by number desc limit :limit
            """) + " order by t.number desc";

    private static final String NEWEST = LINES.formatted(DocumentIds.OPEN, """
            select *, from_budget as told from budgets_transfer order by number desc limit :limit offset :offset
            """) + " order by t.number desc";

    /** In what happened to the money of one person or household nobody searches: whoever opens its book is noted. */
    private static final String FOUND =
            LINES.formatted(DocumentIds.OPEN, "select *, from_budget as told from budgets_transfer") + """
             where if(b.scale in (:individual), b.name, concat_ws(char(10), b.name, other.name, r.title, s.name, e.note,
                    e.invoice_number, f.name, g.title, t.reason)) like :words
                or t.cents = :cents or t.number = :number
                or exists (select 1 from budgets_receipt whole where whole.id = t.id and whole.cents = :cents)
            order by t.number desc limit :limit offset :offset
            """;

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}+ )?(\\d{1,18})");

    private final JdbcClient database;

    BookLineQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * The transfers of a budget that were booked before one of that number, the newest first. Whose another budget is, and
     * why it helped or was helped, is told in full sight only where that is one person or household.
     */
    List<BookLine> of(BudgetId budget, long before, int limit, Sight sight) {
        return database.sql(OF_ONE_BUDGET)
                .param("budget", budget.value())
                .param("before", before)
                .param("limit", limit)
                .param("since", sight.since())
                .param("full", sight.isFull())
                .param("individual", Scale.INDIVIDUAL)
                .query((row, _) -> line(row))
                .list();
    }

    /** The transfers of all budgets that are about these words, of this amount or of this number, the newest first. */
    List<FoundTransfer> search(String words, int offset, int limit) {
        return found(
                database.sql(FOUND)
                        .param("words", "%" + LikeText.escaped(words) + "%")
                        .param("cents", amountIn(words))
                        .param("number", numberIn(words)),
                offset,
                limit);
    }

    /** The transfers of all budgets, the newest first. */
    List<FoundTransfer> newest(int offset, int limit) {
        return found(database.sql(NEWEST), offset, limit);
    }

    private static List<FoundTransfer> found(JdbcClient.StatementSpec question, int offset, int limit) {
        return question.param("limit", limit)
                .param("offset", offset)
                .param("full", false)
                .param("individual", Scale.INDIVIDUAL)
                .query((row, _) -> found(row))
                .list();
    }

    private static FoundTransfer found(ResultSet row) throws SQLException {
        var isIndividual = row.getBoolean("is_individual");
        return new FoundTransfer(
                new BudgetId(row.getObject("told", UUID.class)),
                row.getString("budget"),
                isIndividual,
                isIndividual ? "" : row.getString("invoice_number"),
                isIndividual ? line(row).discreet() : line(row));
    }

    /** Also as the English write it, such as {@code 1,234.50}. No transfer is of less than nothing. */
    private static long amountIn(String words) {
        return Euros.parse(words)
                .or(() -> Euros.parse(words.replace(",", "")))
                .map(Euros::cents)
                .orElse(-1L);
    }

    /** Such as {@code boeking 66}; no transfer has the number 0. */
    private static long numberIn(String words) {
        var number = NUMBER.matcher(words);
        return number.matches() ? Long.parseLong(number.group(1)) : 0;
    }

    private static BookLine line(ResultSet row) throws SQLException {
        return new BookLine(
                row.getLong("number"),
                new TransferId(row.getObject("id", UUID.class)),
                row.getObject("booked_on", LocalDate.class),
                TransferKind.valueOf(row.getString("kind")),
                row.getBoolean("is_voted_on"),
                new Euros(row.getLong("cents")),
                BookQueries.firstOf(
                        row.getString("other"),
                        row.getString("funder"),
                        row.getString("supplier"),
                        row.getString("title")),
                BookQueries.firstOf(row.getString("granted"), row.getString("note")),
                BookQueries.firstOf(row.getString("reason")),
                direction(row),
                row.getObject("reverses") != null,
                row.getObject("reversal") != null,
                DocumentIds.read(row.getString("documents")));
    }

    private static Optional<Boolean> direction(ResultSet row) throws SQLException {
        var from = row.getObject("from_budget", UUID.class);
        return from.equals(row.getObject("to_budget", UUID.class))
                ? Optional.empty()
                : Optional.of(!from.equals(row.getObject("told", UUID.class)));
    }
}
