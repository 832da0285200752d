package nl.floreynwijk.green;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clock does for shifts: places that nobody took are given on, and kept places are released in time. */
@Component
class GreenRounds {

    private static final Logger LOG = LoggerFactory.getLogger(GreenRounds.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final Goodbye goodbye;
    private final Promotion promotion;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GreenRounds(
            JdbcClient database,
            ShiftRepository shifts,
            SignUpRepository signUps,
            Goodbye goodbye,
            Promotion promotion,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.shifts = shifts;
        this.signUps = signUps;
        this.goodbye = goodbye;
        this.promotion = promotion;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who did not say yes in time makes room for the next. */
    @Scheduled(cron = "30 */5 * * * *", zone = DutchTime.ZONE)
    void giveOn() {
        database.sql("""
                        select u.id, u.shift_id from green_sign_up u join green_shift s on s.id = u.shift_id
                        where u.offered_until <= :now and s.off_at is null order by u.offered_until limit :most
                        """)
                .param("now", clock.instant())
                .param("most", AT_ONCE)
                .query((row, _) -> new Held(
                        new SignUpId(row.getObject("id", UUID.class)),
                        new ShiftId(row.getObject("shift_id", UUID.class))))
                .list()
                .forEach(it -> alone(it.shift(), () -> giveOn(it)));
    }

    private record Held(SignUpId signUp, ShiftId shift) {}

    /** Looked at again: they may have said yes meanwhile. */
    private void giveOn(Held held) {
        shifts.lock(held.shift()).ifPresent(shift -> signUps.findById(held.signUp())
                .filter(it -> it.state() == SignUpState.OFFERED && !it.isOfferedAt(clock.instant()))
                .ifPresent(it -> goodbye.lapse(shift, it)));
    }

    /** A group that did not say who comes has its places no longer. */
    @Scheduled(cron = "0 5 * * * *", zone = DutchTime.ZONE)
    void release() {
        var today = DutchTime.day(clock.instant());
        database.sql("""
                        select id from green_shift
                        where kept > 0 and kept_until < :today and starts_at > :now and off_at is null
                        order by starts_at limit :most
                        """)
                .param("today", today)
                .param("now", clock.instant())
                .param("most", AT_ONCE)
                .query((row, _) -> new ShiftId(row.getObject("id", UUID.class)))
                .list()
                .forEach(id -> alone(id, () -> release(id, today)));
    }

    private void release(ShiftId id, LocalDate today) {
        shifts.lock(id).filter(it -> it.kept() > 0 && !it.keepsPlacesOn(today)).ifPresent(shift -> {
            shift.release();
            promotion.fill(shift);
            shifts.save(shift);
        });
    }

    /** One that fails does not keep the others. */
    private void alone(ShiftId id, Runnable step) {
        try {
            transaction.executeWithoutResult(_ -> step.run());
        } catch (RuntimeException problem) {
            LOG.error("The places of shift {} could not be given on; it is tried again in the next round", id, problem);
        }
    }
}
