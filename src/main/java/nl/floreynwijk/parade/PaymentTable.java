package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds payments, refunds, and rows that put one of them right; none is changed after that. */
@Component
class PaymentTable {

    /** Between what the bank knows a line by and how often it was booked. */
    private static final String TIMES = ":";

    private static final String ROWS = """
            select p.id, p.booking_id, p.kind, p.cents, p.paid_on, p.entry_key, p.undoes_id, p.note,
                exists (select 1 from parade_payment u where u.undoes_id = p.id) as undone
            from parade_payment p
            """;

    private final JdbcClient database;

    PaymentTable(JdbcClient database) {
        this.database = database;
    }

    void add(BookedPayment payment, AccountId by, Instant now) {
        try {
            database.sql("""
                            insert into parade_payment (id, booking_id, kind, cents, paid_on, entry_key, undoes_id, note, made_by,
                                made_at)
                            values (:id, :booking, :kind, :cents, :day, :entry, :undoes, :note, :by, :now)
                            """)
                    .param("id", payment.id().value())
                    .param("booking", payment.booking().value())
                    .param("kind", payment.kind().name())
                    .param("cents", payment.amount().cents())
                    .param("day", payment.day())
                    .param("entry", payment.entry().map(this::next).orElse(null))
                    .param("undoes", payment.undoes().map(PaymentId::value).orElse(null))
                    .param("note", payment.note())
                    .param("by", by.value())
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            throw new OptimisticLockingFailureException("Booked at the same moment", somebodyElse);
        }
    }

    /** A line of the bank can pay several bookings, and is booked anew after it was undone; each time it has a key of its own. */
    private String next(String entry) {
        var before = database.sql(
                        "select count(*) from parade_payment where entry_key like concat(?, '" + TIMES + "%')")
                .param(entry)
                .query(Integer.class)
                .single();
        return entry + TIMES + (before + 1);
    }

    Optional<BookedPayment> find(PaymentId id) {
        return database.sql(ROWS + " where p.id = ?")
                .param(id.value())
                .query((row, _) -> payment(row))
                .optional();
    }

    /** Of one booking, in the order in which they were booked. */
    List<BookedPayment> of(BookingId booking) {
        return database.sql(ROWS + " where p.booking_id = ? order by p.made_at, p.id")
                .param(booking.value())
                .query((row, _) -> payment(row))
                .list();
    }

    /** What was booked by this line of the bank. */
    List<BookedPayment> by(String entry) {
        return database.sql(ROWS + " where p.entry_key like concat(?, '" + TIMES + "%') order by p.made_at, p.id")
                .param(entry)
                .query((row, _) -> payment(row))
                .list();
    }

    private static BookedPayment payment(ResultSet row) throws SQLException {
        return new BookedPayment(
                new PaymentId(row.getObject("id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class)),
                PaymentKind.valueOf(row.getString("kind")),
                new Euros(row.getLong("cents")),
                row.getObject("paid_on", LocalDate.class),
                Optional.ofNullable(row.getString("entry_key")).map(it -> it.substring(0, it.indexOf(TIMES))),
                Optional.ofNullable(row.getObject("undoes_id", UUID.class)).map(PaymentId::new),
                row.getBoolean("undone"),
                row.getString("note"));
    }
}
