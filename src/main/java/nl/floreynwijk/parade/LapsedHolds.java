package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends bookings that were not agreed in time, each as a whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LapsedHolds {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    LapsedHolds(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Those of these that ran out by now; what was agreed or extended in between stays. */
    void end(Collection<BookingId> over, Instant now) {
        var offered = new HashSet<UUID>();
        var ended = database.sql("""
                        select id, state from parade_booking
                        where id in (:ids) and state in ('HELD', 'OFFERED') and held_until <= :now order by id for update
                        """)
                .param("ids", over.stream().map(BookingId::value).toList())
                .param("now", now)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    if (row.getString("state").equals(BookingState.OFFERED.name())) {
                        offered.add(id);
                    }
                    return id;
                })
                .list();
        if (!ended.isEmpty()) {
            database.sql("""
                            update parade_booking set state = 'LAPSED', held_until = null, holding = null, ended_at = :now,
                                version = version + 1
                            where id in (:ids)
                            """).param("ids", ended).param("now", now).update();
            database.sql(
                            "update parade_occupation set live = null, freed_at = :now where booking_id in (:ids) and live = 1")
                    .param("ids", ended)
                    .param("now", now)
                    .update();
            ended.forEach(it -> events.publishEvent(new BookingLapsed(new BookingId(it), offered.contains(it))));
        }
    }
}
