package nl.floreynwijk.parade;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what comes back to somebody because a market was called off. */
@Component
class RefundTable {

    /** The last four of the account from which a booking was paid, where a statement of the bank told; of the booking by this name. */
    static final String PAID_FROM = """
            (select right(l.account, 4) from parade_bank_line l
                where l.booking_id = %s and l.state = 'MATCHED' and l.cents > 0 and l.account <> ''
                order by l.booked_on desc, l.entry_key limit 1) as paid_from
            """;

    private static final String CALLED_OFF = """
            select m.booking_id, sum(m.invoiced) as invoiced, sum(m.credited) as credited, sum(m.received) as received,
                sum(m.refunded) as refunded, %s
            from (%s) m group by m.booking_id
            """.formatted(PAID_FROM.formatted("m.booking_id"), Standings.of("""
                    select b.id from parade_booking b join parade_edition e on e.id = b.edition_id
                    where b.account_id = :account and b.state = 'CANCELLED' and e.status = 'CANCELLED'
                    """));

    private final JdbcClient database;

    RefundTable(JdbcClient database) {
        this.database = database;
    }

    /** By booking; of those for which nothing was ever asked there is none. */
    Map<BookingId, OwnRefund> calledOff(AccountId account) {
        var refunds = new HashMap<BookingId, OwnRefund>();
        database.sql(CALLED_OFF).param("account", account.value()).query(row -> {
            refunds.put(
                    new BookingId(row.getObject("booking_id", UUID.class)),
                    new OwnRefund(Standings.money(row), Optional.ofNullable(row.getString("paid_from"))));
        });
        return refunds;
    }
}
