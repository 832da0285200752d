package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of the bank, and for which bookings they can be. */
@Component
class BankLineQueries {

    private static final int MOST_CHOICES = 20;

    /** How each booking stands, in cents; above zero it is owed. */
    private static final String OPEN_OF_BOOKING = """
            (select coalesce(sum(i.total_cents), 0) from parade_invoice i where i.booking_id = b.id)
                - (select coalesce(sum(p.cents), 0) from parade_payment p where p.booking_id = b.id)
            """;

    private static final String BUYER =
            "(select i.name from parade_invoice i where i.booking_id = b.id order by i.number desc limit 1)";

    private static final String LINES = """
            select l.*, e.code, b.id as about, b.number, b.name as stall, %s as buyer, %s as open
            from parade_bank_line l join parade_edition e on e.id = l.edition_id
            left join parade_booking b on b.id = l.booking_id
            where l.edition_id = :edition and l.state = :state
            order by l.booked_on desc, l.entry_key limit :limit offset :offset
            """.formatted(BUYER, OPEN_OF_BOOKING);

    private static final String CHOICES = """
            select * from (
                select b.id as about, b.number, b.name as stall, %s as buyer, %s as open
                from parade_bank_line l join parade_edition own on own.id = l.edition_id
                join parade_edition e on e.iban = own.iban join parade_booking b on b.edition_id = e.id
                where l.entry_key = :entry and exists (select 1 from parade_invoice i where i.booking_id = b.id
                    and (:words = '%%%%' or i.name like :words or b.name like :words
                        or concat(e.code, '-', lpad(i.number, greatest(4, length(i.number)), '0')) like :words))
            ) c order by open = :cents desc, open > 0 desc, number limit :limit
            """.formatted(BUYER, OPEN_OF_BOOKING);

    private final JdbcClient database;

    BankLineQueries(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<BankLineSummary> page(EditionId edition, BankLineState state, int offset, int limit) {
        return database.sql(LINES)
                .param("edition", edition.value())
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private static BankLineSummary line(ResultSet row) throws SQLException {
        var amount = new Euros(row.getLong("cents"));
        var about = row.getString("about") == null ? Optional.<PayingBooking>empty() : Optional.of(booking(row));
        return new BankLineSummary(
                row.getString("entry_key"),
                row.getObject("booked_on", LocalDate.class),
                amount,
                row.getString("name"),
                row.getString("account"),
                row.getString("remittance"),
                BankLineState.valueOf(row.getString("state")),
                about,
                why(
                        amount,
                        about,
                        new InvoiceReferences(List.of(row.getString("code")))
                                .in(row.getString("remittance"))
                                .size()));
    }

    private static PayingBooking booking(ResultSet row) throws SQLException {
        return new PayingBooking(
                new BookingId(row.getObject("about", UUID.class)),
                row.getInt("number"),
                Optional.ofNullable(row.getString("buyer")).orElse(""),
                row.getString("stall"),
                new Euros(row.getLong("open")));
    }

    private static BankLineWhy why(Euros amount, Optional<PayingBooking> about, int mentioned) {
        if (amount.compareTo(Euros.ZERO) < 0) {
            return BankLineWhy.TAKEN_BACK;
        }
        if (mentioned == 0) {
            return BankLineWhy.NO_REFERENCE;
        }
        if (about.isEmpty()) {
            return BankLineWhy.UNKNOWN_NUMBER;
        }
        if (mentioned > 1) {
            return BankLineWhy.SEVERAL;
        }
        return about.get().open().compareTo(Euros.ZERO) > 0 ? BankLineWhy.AMOUNT_DIFFERS : BankLineWhy.ALREADY_PAID;
    }

    /** Bookings with an invoice that have these words: those that owe just that first, then others that owe something. */
    List<PayingBooking> choices(String entry, Euros amount, String words) {
        return database.sql(CHOICES)
                .param("entry", entry)
                .param("words", "%" + InvoiceQueries.escaped(words.strip()) + "%")
                .param("cents", amount.cents())
                .param("limit", MOST_CHOICES)
                .query((row, _) -> booking(row))
                .list();
    }
}
