package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How bookings stand: what was asked, paid and given back. */
@Component
class Standings {

    private static final String ALL = """
            select booking_id, sum(invoiced) as invoiced, sum(credited) as credited, sum(received) as received,
                sum(refunded) as refunded
            from (%s) m group by booking_id
            """.formatted(of(":bookings"));

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** The rows to add up, each with its booking, and above zero in one of four columns, of the bookings that this finds. */
    static String of(String bookings) {
        return """
                select booking_id, if(kind = 'INVOICE', total_cents, 0) as invoiced,
                    if(kind = 'CREDIT', -total_cents, 0) as credited, 0 as received, 0 as refunded
                from parade_invoice where booking_id in (%1$s)
                union all
                select booking_id, 0, 0, if(kind = 'PAYMENT', cents, 0), if(kind = 'REFUND', -cents, 0)
                from parade_payment where booking_id in (%1$s)
                """.formatted(bookings);
    }

    /** By booking, each of those that were asked for. */
    Map<BookingId, BookingMoney> of(Collection<BookingId> bookings) {
        var standings = new HashMap<BookingId, BookingMoney>();
        if (bookings.isEmpty()) {
            return standings;
        }
        bookings.forEach(it -> standings.put(it, BookingMoney.NONE));
        database.sql(ALL)
                .param("bookings", bookings.stream().map(BookingId::value).toList())
                .query(row -> {
                    standings.put(new BookingId(row.getObject("booking_id", UUID.class)), money(row));
                });
        return standings;
    }

    BookingMoney of(BookingId booking) {
        return of(List.of(booking)).getOrDefault(booking, BookingMoney.NONE);
    }

    /** The columns of {@link #of(String)}, added up. */
    static BookingMoney money(ResultSet row) throws SQLException {
        return new BookingMoney(
                new Euros(row.getLong("invoiced")),
                new Euros(row.getLong("credited")),
                new Euros(row.getLong("received")),
                new Euros(row.getLong("refunded")));
    }
}
