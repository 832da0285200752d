package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what nobody answered for two days a step further: to more neighbours, then to the office. */
@Component
class RequestRounds {

    static final Duration PATIENCE = Duration.ofDays(2);

    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final RequestRepository repository;
    private final Spreading spreading;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RequestRounds(
            JdbcClient database,
            RequestRepository repository,
            Spreading spreading,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.repository = repository;
        this.spreading = spreading;
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
                .forEach(id -> transaction.executeWithoutResult(_ -> goFurther(id)));
    }

    /** Each by itself, looked at again: an answer may have come meanwhile. */
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
