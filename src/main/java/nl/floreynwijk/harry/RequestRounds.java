package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clock does for requests: what nobody answered goes a step further, and who asked is forgotten in time. */
@Component
class RequestRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RequestRounds.class);

    static final Duration PATIENCE = Duration.ofDays(2);

    /** What waits longer than that is for the office to ask after, not for newcomers. */
    private static final Duration STILL_WANTED = Duration.ofDays(30);

    /** Nobody who just offered their help finds a hundred mails. Chance says which, so that none is passed over for ever. */
    private static final int CAUGHT_UP = 10;

    private static final Duration KEPT = Duration.ofDays(365);

    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final RequestRepository repository;
    private final Spreading spreading;
    private final RequestForgetting forgetting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RequestRounds(
            JdbcClient database,
            RequestRepository repository,
            Spreading spreading,
            RequestForgetting forgetting,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.repository = repository;
        this.spreading = spreading;
        this.forgetting = forgetting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 8-20 * * *", zone = DutchTime.ZONE)
    void goFurther() {
        database.sql("""
                        select id from harry_request
                        where state = 'OPEN' and answered_at is null and reached in ('FIRST', 'WIDER')
                            and reached_at <= :before
                        order by reached_at limit :most
                        """)
                .param("before", clock.instant().minus(PATIENCE))
                .param("most", AT_ONCE)
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list()
                .forEach(id -> alone(id, () -> goFurther(id)));
    }

    /** Whoever offers help later, or is back, hears of what still waits for an answer after it went to all it fits. */
    @Scheduled(cron = "0 20 8-20 * * *", zone = DutchTime.ZONE)
    void catchUp() {
        database.sql("""
                        select id from harry_request
                        where state = 'OPEN' and kind = 'NEIGHBOUR' and answered_at is null and reached in ('WIDER', 'OFFICE')
                            and opened_at >= :since
                        order by rand() limit :most
                        """)
                .param("since", clock.instant().minus(STILL_WANTED))
                .param("most", CAUGHT_UP)
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list()
                .forEach(id -> alone(id, () -> repository
                        .lock(id)
                        .filter(Request::waitsForAnyone)
                        .ifPresent(spreading::catchUp)));
    }

    /** Whoever has no account cannot ask to be forgotten: a year after it was over they are. */
    @Scheduled(cron = "0 40 3 * * *", zone = DutchTime.ZONE)
    void forgetOutsiders() {
        database.sql("""
                        select id from harry_request where outside_name is not null and ended_at <= :before limit :most
                        """)
                .param("before", clock.instant().minus(KEPT))
                .param("most", AT_ONCE)
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list()
                .forEach(id -> transaction.executeWithoutResult(
                        _ -> repository.lock(id).ifPresent(forgetting::forget)));
    }

    /** One that fails does not keep the others. */
    private void alone(RequestId id, Runnable step) {
        try {
            transaction.executeWithoutResult(_ -> step.run());
        } catch (DataAccessException | TransactionException problem) {
            LOG.error("Request {} could not be brought further; it is tried again in an hour", id, problem);
        }
    }

    /** Looked at again: an answer may have come meanwhile. */
    private void goFurther(RequestId id) {
        repository
                .lock(id)
                .filter(it -> it.waitsSince(clock.instant().minus(PATIENCE)))
                .ifPresent(request -> {
                    if (request.reached() == Reached.FIRST) {
                        spreading.widen(request);
                    } else {
                        spreading.toOffice(request);
                    }
                    repository.save(request);
                });
    }
}
