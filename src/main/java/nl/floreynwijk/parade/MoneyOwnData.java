package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of somebody about money for pitches: it is told to them, and what is about their person is forgotten with them. */
@Component
class MoneyOwnData {

    private static final int MOST = 1_000;

    private final JdbcClient database;

    MoneyOwnData(JdbcClient database) {
        this.database = database;
    }

    /**
     * An invoice, a credit note, a payment, a refund, or what the bank told of one.
     *
     * @param what the name of its {@link InvoiceKind} or {@link PaymentKind}, or {@code BANK}
     * @param number of the paper; empty for what was paid
     * @param amount below zero on a credit note, and when it went back
     * @param said the name on the paper, the note beside what was paid, or who paid from which account with which words
     */
    record Line(String edition, String what, String number, LocalDate day, Euros amount, String said) {}

    /** Of all their bookings, by day. */
    List<Line> about(AccountId account) {
        return database.sql("""
                        select e.name as edition, i.kind as what, concat(e.code, '-', lpad(i.number, greatest(4, length(i.number)), '0')) as number,
                            i.made_on as day, i.total_cents as cents, i.name as said
                        from parade_invoice i join parade_booking b on b.id = i.booking_id
                        join parade_edition e on e.id = b.edition_id where b.account_id = :account
                        union all
                        select e.name, p.kind, '', p.paid_on, p.cents, p.note
                        from parade_payment p join parade_booking b on b.id = p.booking_id
                        join parade_edition e on e.id = b.edition_id where b.account_id = :account
                        union all
                        select e.name, 'BANK', '', l.booked_on, l.cents, concat_ws(' · ', l.name, l.account, l.remittance)
                        from parade_bank_line l join parade_booking b on b.id = l.booking_id and l.state = 'MATCHED'
                        join parade_edition e on e.id = b.edition_id where b.account_id = :account
                        order by day, number limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("edition"),
                row.getString("what"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                new Euros(row.getLong("cents")),
                row.getString("said"));
    }

    /** Amounts and numbers stay; names, notes, and what the bank told of them go. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(AccountId account) {
        var bookings = database.sql("select id from parade_booking where account_id = ?")
                .param(account.value())
                .query(UUID.class)
                .list();
        if (bookings.isEmpty()) {
            return;
        }
        for (var forgetting : List.of(
                "update parade_invoice set name = '' where booking_id in (:bookings)",
                "update parade_payment set note = '' where booking_id in (:bookings)",
                "update parade_bank_line set name = '', account = '', remittance = '' where booking_id in (:bookings)")) {
            database.sql(forgetting).param("bookings", bookings).update();
        }
    }
}
