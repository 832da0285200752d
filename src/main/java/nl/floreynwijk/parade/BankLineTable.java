package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what statements of the bank told, each line once, and what became of it. */
@Component
class BankLineTable {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    BankLineTable(JdbcClient database) {
        this.database = database;
    }

    /** Those of these lines that were taken before. */
    Set<String> known(Collection<String> entries) {
        var known = new HashSet<String>();
        var asked = entries.stream().distinct().toList();
        for (var from = 0; from < asked.size(); from += AT_ONCE) {
            known.addAll(database.sql("select entry_key from parade_bank_line where entry_key in (:entries)")
                    .param("entries", asked.subList(from, Math.min(asked.size(), from + AT_ONCE)))
                    .query(String.class)
                    .list());
        }
        return known;
    }

    void add(IncomingLine line, EditionId edition, BankLineState state, Optional<BookingId> booking, Instant now) {
        try {
            database.sql("""
                            insert into parade_bank_line (entry_key, edition_id, booked_on, cents, name, account, remittance, state,
                                booking_id, read_at)
                            values (:entry, :edition, :day, :cents, :name, :account, :text, :state, :booking, :now)
                            """)
                    .param("entry", line.entry())
                    .param("edition", edition.value())
                    .param("day", line.bookedOn())
                    .param("cents", line.amount().cents())
                    .param("name", line.name())
                    .param("account", line.account())
                    .param("text", line.text())
                    .param("state", state.name())
                    .param("booking", booking.map(BookingId::value).orElse(null))
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            // The same statement at the same moment; looked at again, it is known
            throw new OptimisticLockingFailureException("Read at the same moment", somebodyElse);
        }
    }

    /** A line that waits. */
    record Waiting(String entry, LocalDate bookedOn, Euros amount, BankLineState state) {}

    /** Nobody else decides on it until this transaction is over. */
    Optional<Waiting> lock(String entry) {
        return database.sql("""
                        select entry_key, booked_on, cents, state from parade_bank_line where entry_key = ? for update
                        """).param(entry).query((row, _) -> waiting(row)).optional();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("entry_key"),
                row.getObject("booked_on", LocalDate.class),
                new Euros(row.getLong("cents")),
                BankLineState.valueOf(row.getString("state")));
    }

    /** It paid this booking, or took a payment of it back. */
    void match(String entry, Booking booking) {
        database.sql("""
                        update parade_bank_line set state = 'MATCHED', booking_id = :booking, edition_id = :edition
                        where entry_key = :entry
                        """)
                .param("booking", booking.id().value())
                .param("edition", booking.edition().value())
                .param("entry", entry)
                .update();
    }

    /** It waits for the treasurer again. */
    void reopen(String entry) {
        change(entry, BankLineState.MATCHED, BankLineState.OPEN);
    }

    /** Whether it was so until now. */
    boolean change(String entry, BankLineState from, BankLineState to) {
        return database.sql("update parade_bank_line set state = :to where entry_key = :entry and state = :from")
                        .param("to", to.name())
                        .param("entry", entry)
                        .param("from", from.name())
                        .update()
                == 1;
    }
}
