package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.MailKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks who did not come without a word what happened, once and friendly, and when half a day went by in which a wrong tick
 * could be mended. Of whoever does not come again within a year the gardener hears instead.
 */
@Component
class NoShowRounds {

    /** Nobody switches it off: else the first they hear of it is somebody on the phone. */
    static final MailKind KIND = MailKind.essential("green", "missed");

    private static final Duration TIME_TO_MEND = Duration.ofHours(12);
    private static final int AT_ONCE = 300;
    private static final Logger LOG = LoggerFactory.getLogger(NoShowRounds.class);

    private final JdbcClient database;
    private final ShiftRepository shifts;
    private final AttendanceTable table;
    private final ShiftMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoShowRounds(
            JdbcClient database,
            ShiftRepository shifts,
            AttendanceTable table,
            ShiftMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.shifts = shifts;
        this.table = table;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 9 * * *", zone = DutchTime.ZONE)
    void ask() {
        unasked().forEach(this::alone);
    }

    private record Missed(UUID id, ShiftId shift, AccountId account) {}

    private List<Missed> unasked() {
        return database.sql("""
                        select a.id, a.shift_id, a.account_id
                        from green_attendance a join green_shift s on s.id = a.shift_id
                        join green_sign_up u on u.id = a.sign_up_id and u.state = 'ON'
                        where a.presence = 'MISSED' and a.received_at <= :mended and a.account_id is not null
                            and a.asked_at is null and a.wanted_at is null and s.ends_at > :recent and s.off_at is null
                        order by s.starts_at, a.id limit :most
                        """)
                .param("mended", clock.instant().minus(TIME_TO_MEND))
                .param("recent", clock.instant().minus(LedShifts.AFTER))
                .param("most", AT_ONCE)
                .query((row, _) -> new Missed(
                        row.getObject("id", UUID.class),
                        new ShiftId(row.getObject("shift_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class))))
                .list();
    }

    /** One that fails does not keep the others. */
    private void alone(Missed missed) {
        try {
            transaction.executeWithoutResult(_ -> shifts.lock(missed.shift()).ifPresent(shift -> ask(shift, missed)));
        } catch (RuntimeException problem) {
            LOG.error(
                    "Somebody who missed shift {} could not be asked; it is tried again tomorrow",
                    missed.shift(),
                    problem);
        }
    }

    /** Looked at again: it may have been said otherwise meanwhile. */
    private void ask(Shift shift, Missed missed) {
        var again = missedBefore(shift, missed);
        if (table.markMissed(missed.id(), again, clock.instant()) && !again) {
            mails.missed(shift, missed.account());
        }
    }

    private boolean missedBefore(Shift shift, Missed missed) {
        return database.sql("""
                        select exists (select 1 from green_attendance a join green_shift s on s.id = a.shift_id
                            where a.account_id = :account and a.id <> :id and a.presence = 'MISSED'
                                and (a.asked_at is not null or a.wanted_at is not null) and s.starts_at >= :from)
                        """)
                .param("account", missed.account().value())
                .param("id", missed.id())
                .param("from", DutchTime.beginning(shift.day().minus(NoShows.MEMORY)))
                .query(Boolean.class)
                .single();
    }
}
