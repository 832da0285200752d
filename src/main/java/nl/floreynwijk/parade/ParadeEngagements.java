package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days on which somebody has a stall, from setting up until closing. */
@Component
class ParadeEngagements implements EngagementSource {

    private static final int MOST = 5;

    private final JdbcClient database;

    ParadeEngagements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Engagement> of(AccountId account, Instant from, Instant until) {
        return database
                .sql("""
                        select distinct e.name, d.day, d.set_up_at, d.closes_at
                        from parade_booking b
                        join parade_edition e on e.id = b.edition_id and e.status <> 'CANCELLED'
                        join parade_occupation o on o.booking_id = b.id and o.live = 1
                        join parade_day d on d.edition_id = b.edition_id and d.day = o.day
                        where b.account_id = :account and b.state = 'BOOKED' and d.day between :first and :last
                        order by d.day limit :most
                        """)
                .param("account", account.value())
                .param("first", DutchTime.day(from))
                .param("last", DutchTime.day(until))
                .param("most", MOST)
                .query((row, _) -> new Engagement(
                        row.getString("name"),
                        at(row.getObject("day", LocalDate.class), row.getObject("set_up_at", LocalTime.class)),
                        at(row.getObject("day", LocalDate.class), row.getObject("closes_at", LocalTime.class))))
                .list()
                .stream()
                .filter(it -> it.from().isBefore(until) && it.until().isAfter(from))
                .toList();
    }

    private static Instant at(LocalDate day, LocalTime clock) {
        return DutchTime.at(day, clock);
    }
}
