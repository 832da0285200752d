package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all papers and payments of an edition at once. */
@Component
class MoneyFileRows {

    private final JdbcClient database;
    private final PaperReader papers;

    MoneyFileRows(JdbcClient database, PaperReader papers) {
        this.database = database;
        this.papers = papers;
    }

    /** By number. */
    List<InvoicePaper> papers(EditionId edition) {
        return papers.all(edition);
    }

    /**
     * Money that came in or went back.
     *
     * @param numbers of the invoices of its booking
     */
    record Payment(
            LocalDate day,
            PaymentKind kind,
            boolean undoing,
            Euros amount,
            String numbers,
            String buyer,
            String stall,
            String note,
            boolean byBank) {}

    /** By day. */
    List<Payment> payments(EditionId edition) {
        return database.sql("""
                        select p.*, b.name as stall, (select group_concat(concat(e.code, '-', lpad(i.number, greatest(4, length(i.number)), '0'))
                                order by i.number separator ' ') from parade_invoice i
                                where i.booking_id = b.id and i.kind = 'INVOICE') as numbers,
                            (select i.name from parade_invoice i where i.booking_id = b.id order by i.number desc limit 1) as buyer
                        from parade_payment p join parade_booking b on b.id = p.booking_id
                        join parade_edition e on e.id = b.edition_id
                        where e.id = ? order by p.paid_on, p.made_at, p.id
                        """)
                .param(edition.value())
                .query((row, _) -> payment(row))
                .list();
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("paid_on", LocalDate.class),
                PaymentKind.valueOf(row.getString("kind")),
                row.getString("undoes_id") != null,
                new Euros(row.getLong("cents")),
                Optional.ofNullable(row.getString("numbers")).orElse(""),
                Optional.ofNullable(row.getString("buyer")).orElse(""),
                row.getString("stall"),
                row.getString("note"),
                row.getString("entry_key") != null);
    }
}
