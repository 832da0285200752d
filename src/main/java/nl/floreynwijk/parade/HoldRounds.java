package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clock does for pitches: what somebody kept or was offered and did not book goes to the next. */
@Component
class HoldRounds {

    private static final Logger LOG = LoggerFactory.getLogger(HoldRounds.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final DeskNumbers desk;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final EndedHolds ended;
    private final Offers offers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HoldRounds(
            JdbcClient database,
            DeskNumbers desk,
            EditionRepository editions,
            BookingRepository bookings,
            EndedHolds ended,
            Offers offers,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.editions = editions;
        this.bookings = bookings;
        this.ended = ended;
        this.offers = offers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** However long ago they ran out: while the portal was down nobody looked. */
    @Scheduled(cron = "15 * * * * *", zone = DutchTime.ZONE)
    void end() {
        database.sql("""
                        select id, edition_id from parade_booking
                        where held_until <= :now and state in ('HELD', 'OFFERED') order by held_until, id limit :most
                        """)
                .param("now", clock.instant())
                .param("most", AT_ONCE)
                .query((row, _) -> new RanOut(
                        new BookingId(row.getObject("id", UUID.class)),
                        new EditionId(row.getObject("edition_id", UUID.class))))
                .list()
                .forEach(it -> alone(it.edition(), () -> end(it)));
    }

    private record RanOut(BookingId booking, EditionId edition) {}

    /** Looked at again: they may have booked, or have been given more time, meanwhile. */
    private void end(RanOut ranOut) {
        var edition = held(ranOut.edition());
        bookings.lock(ranOut.booking())
                .filter(it -> it.isHeld() && !it.isHeldAt(clock.instant()))
                .ifPresent(it -> ended.lapse(it, edition));
    }

    private Edition held(EditionId id) {
        desk.hold(id);
        return editions.findById(id).orElseThrow();
    }

    /** Pitches also come free without anybody giving them up: one is drawn, no longer blocked, or opened to all. */
    @Scheduled(cron = "45 * * * * *", zone = DutchTime.ZONE)
    void offer() {
        database.sql("""
                        select distinct w.edition_id from parade_waiting w join parade_day d on d.edition_id = w.edition_id
                        where w.state = 'WAITING' and d.day > :today
                        """)
                .param("today", DutchTime.day(clock.instant()))
                .query((row, _) -> new EditionId(row.getObject("edition_id", UUID.class)))
                .list()
                .forEach(it -> alone(it, () -> offers.fill(held(it))));
    }

    /** One that fails does not keep the others. */
    private void alone(EditionId edition, Runnable step) {
        try {
            transaction.executeWithoutResult(_ -> step.run());
        } catch (RuntimeException problem) {
            LOG.error(
                    "Pitches of edition {} could not be given on; it is tried again in the next round",
                    edition,
                    problem);
        }
    }
}
