package nl.floreynwijk.rad;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.access.CrowdedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Expects a hall full of people on all pages of evenings, for as long as there is one. Behind which code it is makes no difference, or
 * codes could be told apart without counting as guesses.
 */
@Component
class CrowdedEvenings implements CrowdedPages {

    private static final Logger LOG = LoggerFactory.getLogger(CrowdedEvenings.class);

    private static final String PAGE = "/rad";

    /** People come in, and the screen tells them the code, before their host lets them try. */
    private static final Duration AHEAD = Duration.ofHours(2);

    /** However many come: what an evening asks of the database. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(false, Instant.EPOCH));

    CrowdedEvenings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Known(boolean someEvening, Instant until) {

        /** Not when the clock was put back. */
        boolean isFreshAt(Instant now) {
            return now.isBefore(until) && !now.isBefore(until.minus(KEPT));
        }
    }

    @Override
    public boolean expects(String path) {
        return (path.equals(PAGE) || path.startsWith(PAGE + "/")) && someEvening();
    }

    /** One reads for all who ask meanwhile. */
    private boolean someEvening() {
        var now = clock.instant();
        var last = known.get();
        if (last.isFreshAt(now) || !known.compareAndSet(last, new Known(last.someEvening(), now.plus(KEPT)))) {
            return known.get().someEvening();
        }
        read(now).ifPresent(it -> known.set(new Known(it, now.plus(KEPT))));
        return known.get().someEvening();
    }

    /** While the database is away people see what the page says of that. */
    private Optional<Boolean> read(Instant now) {
        try {
            return Optional.of(database.sql("""
                            select exists (select 1 from rad_evening e where e.ended_at is null and (e.begins_at < :soon
                                or exists (select 1 from rad_run r where r.evening_id = e.id and r.live = 1)))
                            """)
                    .param("soon", now.plus(AHEAD))
                    .query(Boolean.class)
                    .single());
        } catch (DataAccessException e) {
            LOG.warn("Whether there is an evening could not be read, the database does not answer: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
