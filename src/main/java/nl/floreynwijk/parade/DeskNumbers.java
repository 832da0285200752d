package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the numbers of an edition without gaps. Whoever counts what is left of an edition holds its desk first, so that they
 * do so one after another.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeskNumbers {

    private final JdbcClient database;

    DeskNumbers(JdbcClient database) {
        this.database = database;
    }

    /** An edition that is new. */
    void open(EditionId edition) {
        database.sql(
                        "insert into parade_desk (edition_id, last_booking, last_invoice, last_in_line) values (:id, 0, 0, 0)")
                .param("id", edition.value())
                .update();
    }

    /** Nobody else counts or numbers until this transaction is over. */
    void hold(EditionId edition) {
        database.sql("select last_booking from parade_desk where edition_id = :id for update")
                .param("id", edition.value())
                .query(Integer.class)
                .single();
    }

    /** The same for the edition of a booking; false when that booking is not of this account, and nothing is held then. */
    boolean holdFor(BookingId booking, AccountId account) {
        return database.sql("""
                        select last_booking from parade_desk
                        where edition_id = (select edition_id from parade_booking where id = :id and account_id = :account)
                        for update
                        """)
                .param("id", booking.value())
                .param("account", account.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    int nextBooking(EditionId edition) {
        return next(edition, "last_booking");
    }

    int nextInvoice(EditionId edition) {
        return next(edition, "last_invoice");
    }

    int nextInLine(EditionId edition) {
        return next(edition, "last_in_line");
    }

    private int next(EditionId edition, String column) {
        var next = new GeneratedKeyHolder();
        database.sql("update parade_desk set %1$s = last_insert_id(%1$s + 1) where edition_id = :id".formatted(column))
                .param("id", edition.value())
                .update(next);
        return requireNonNull(next.getKey()).intValue();
    }
}
