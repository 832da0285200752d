package nl.floreynwijk.rad;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends evenings of which nobody said that they are over, and forgets who was there a month after that. */
@Component
class RadRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RadRounds.class);
    private static final int DAYS_AFTER = 3;
    private static final Duration KNOWN = Duration.ofDays(30);

    private final JdbcClient database;
    private final EveningEnding ending;
    private final RadTraces traces;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RadRounds(
            JdbcClient database, EveningEnding ending, RadTraces traces, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.ending = ending;
        this.traces = traces;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As long as people at home can put coins it is not over. */
    @Scheduled(cron = "0 35 4 * * *", zone = DutchTime.ZONE)
    void end() {
        var now = clock.instant();
        database.sql("""
                        select id from rad_evening
                        where ended_at is null and begins_at < :before and coalesce(home_until, begins_at) <= :now
                        order by begins_at, id
                        """)
                .param("before", DutchTime.beginning(DutchTime.day(now).minusDays(DAYS_AFTER - 1)))
                .param("now", now)
                .query((row, _) -> new EveningId(row.getObject("id", UUID.class)))
                .list()
                .forEach(this::end);
    }

    /** One that fails does not keep the others. */
    private void end(EveningId id) {
        try {
            transaction.executeWithoutResult(_ -> ending.end(id));
        } catch (RuntimeException problem) {
            LOG.error("Evening {} could not be ended; it is tried again tomorrow", id, problem);
        }
    }

    @Scheduled(cron = "0 45 4 * * *", zone = DutchTime.ZONE)
    void forget() {
        transaction.executeWithoutResult(
                _ -> traces.forgetEndedBefore(clock.instant().minus(KNOWN)));
    }
}
