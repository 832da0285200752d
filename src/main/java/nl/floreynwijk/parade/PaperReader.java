package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invoices and credit notes as they are printed. */
@Component
class PaperReader {

    private static final String PAPERS = """
            select i.*, e.code, e.name as edition, e.account_holder, b.name as stall, b.account_id, b.kvk
            from parade_invoice i join parade_edition e on e.id = i.edition_id
            join parade_booking b on b.id = i.booking_id
            """;

    private static final String LINES = """
            select l.*, a.kind, a.each_cents, f.number as of_number from parade_invoice i
            join parade_invoice_line l on l.invoice_id = i.id join parade_agreed_line a on a.id = l.agreed_line_id
            join parade_invoice_line o on o.agreed_line_id = a.id and not o.credits
            join parade_invoice f on f.id = o.invoice_id
            """;

    private final JdbcClient database;

    PaperReader(JdbcClient database) {
        this.database = database;
    }

    Optional<InvoicePaper> find(InvoiceId id) {
        var lines = lines("i.id = ?", id.value());
        return database.sql(PAPERS + " where i.id = ?")
                .param(id.value())
                .query((row, _) -> paper(row, lines))
                .optional();
    }

    /** All of an edition, by number. */
    List<InvoicePaper> all(EditionId edition) {
        var lines = lines("i.edition_id = ?", edition.value());
        return database.sql(PAPERS + " where i.edition_id = ? order by i.number")
                .param(edition.value())
                .query((row, _) -> paper(row, lines))
                .list();
    }

    private Map<InvoiceId, List<InvoicePaper.Line>> lines(String which, UUID id) {
        var lines = new HashMap<InvoiceId, List<InvoicePaper.Line>>();
        database.sql(LINES + " where " + which + " order by l.position")
                .param(id)
                .query(row -> {
                    lines.computeIfAbsent(
                                    new InvoiceId(row.getObject("invoice_id", UUID.class)), _ -> new ArrayList<>())
                            .add(line(row));
                });
        return lines;
    }

    private static InvoicePaper.Line line(ResultSet row) throws SQLException {
        return new InvoicePaper.Line(
                LineKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getInt("quantity"),
                new Euros(row.getLong("each_cents")),
                row.getInt("percent"),
                new Euros(row.getLong("total_cents")),
                row.getInt("of_number"));
    }

    private static InvoicePaper paper(ResultSet row, Map<InvoiceId, List<InvoicePaper.Line>> lines)
            throws SQLException {
        var id = new InvoiceId(row.getObject("id", UUID.class));
        var reason = row.getString("reason");
        return new InvoicePaper(
                id,
                new BookingId(row.getObject("booking_id", UUID.class)),
                new InvoiceNumber(row.getString("code"), row.getInt("number")),
                InvoiceKind.valueOf(row.getString("kind")),
                row.getObject("made_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                reason.isEmpty() ? Optional.empty() : Optional.of(CreditReason.valueOf(reason)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("kvk")).orElse(""),
                row.getString("stall"),
                row.getString("edition"),
                row.getString("account_holder"),
                row.getInt("vat_percent"),
                lines.getOrDefault(id, List.of()));
    }
}
