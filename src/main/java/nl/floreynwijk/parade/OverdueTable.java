package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds invoices that were not paid in time, and keeps how often somebody was reminded of them. */
@Component
class OverdueTable {

    private static final int AT_ONCE = 500;

    /** Bookings that hold, in editions of which nobody doubts whether they go on, and of which something is owed. */
    private static final String OVERDUE = """
            select i.id from parade_invoice i
            join parade_booking b on b.id = i.booking_id and b.state = 'BOOKED'
            join parade_edition e on e.id = i.edition_id and e.status in ('OPEN', 'DEFINITE')
            left join (select invoice_id, max(turn) as turns, max(sent_at) as sent_at from parade_reminder group by invoice_id) r
                on r.invoice_id = i.id
            where i.kind = 'INVOICE' and i.due_on < :today
                and (select coalesce(sum(a.total_cents), 0) from parade_invoice a where a.booking_id = b.id)
                    > (select coalesce(sum(p.cents), 0) from parade_payment p where p.booking_id = b.id)
            """;

    private final JdbcClient database;

    OverdueTable(JdbcClient database) {
        this.database = database;
    }

    /** Those nobody was reminded of yet, and those of which somebody was once, on that day or before. */
    List<InvoiceId> toRemind(LocalDate today, LocalDate weekAgo) {
        return find(
                OVERDUE + " and (r.turns is null or (r.turns = 1 and r.sent_at < :before))",
                today,
                weekAgo.plusDays(1));
    }

    /** Those of which somebody was reminded twice, the last time before that day. */
    List<InvoiceId> toRelease(LocalDate today, LocalDate weekAgo) {
        return find(OVERDUE + " and r.turns > 1 and r.sent_at < :before", today, weekAgo);
    }

    private List<InvoiceId> find(String sql, LocalDate today, LocalDate before) {
        return database.sql(sql + " order by i.due_on, i.id limit :most")
                .param("today", today)
                .param("before", DutchTime.beginning(before))
                .param("most", AT_ONCE)
                .query((row, _) -> new InvoiceId(row.getObject("id", UUID.class)))
                .list();
    }

    /** As it is now. */
    Optional<OverdueInvoice> find(InvoiceId id) {
        return database.sql("""
                        select i.id, i.booking_id, i.number, i.due_on, count(r.turn) as turns, max(r.sent_at) as sent_at
                        from parade_invoice i left join parade_reminder r on r.invoice_id = i.id
                        where i.id = ? and i.due_on is not null group by i.id
                        """)
                .param(id.value())
                .query((row, _) -> invoice(row))
                .optional();
    }

    private static OverdueInvoice invoice(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        return new OverdueInvoice(
                new InvoiceId(row.getObject("id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class)),
                row.getInt("number"),
                due,
                row.getInt("turns"),
                Optional.ofNullable(row.getObject("sent_at", Instant.class))
                        .map(DutchTime::day)
                        .orElse(due));
    }

    /** They were reminded once more. */
    void remind(OverdueInvoice invoice, Instant now) {
        database.sql("insert into parade_reminder (invoice_id, turn, sent_at) values (?, ?, ?)")
                .params(invoice.id().value(), invoice.turns() + 1, now)
                .update();
    }
}
