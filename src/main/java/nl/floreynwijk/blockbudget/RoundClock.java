package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets rounds go on by the clock: begins votes, counts what is over, and gives winners their money. */
@Component
class RoundClock {

    private static final Logger LOG = LoggerFactory.getLogger(RoundClock.class);

    private final VoteStart start;
    private final RoundCount count;
    private final Settling settling;
    private final JdbcClient database;
    private final Clock clock;

    RoundClock(VoteStart start, RoundCount count, Settling settling, JdbcClient database, Clock clock) {
        this.start = start;
        this.count = count;
        this.settling = settling;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void tick() {
        var today = DutchTime.day(clock.instant());
        due("ballot_fixed_at is null and vote_from <= :today and vote_until >= :today", today, start::ifDue);
        due("ballot_fixed_at is not null and counted_at is null and vote_until < :today", today, count::ifDue);
        due("counted_at is not null", today, settling::ifDue);
    }

    /** One that fails keeps none of the others. */
    private void due(String condition, LocalDate today, Consumer<RoundId> work) {
        rounds(condition, today).forEach(it -> {
            try {
                work.accept(it);
            } catch (RuntimeException failure) {
                LOG.error("Round {} does not go on; it is tried again in a moment", it, failure);
            }
        });
    }

    private List<RoundId> rounds(String condition, LocalDate today) {
        return database.sql("select id from blockbudget_round"
                        + " where opened_at is not null and stopped_at is null and settled_at is null and " + condition)
                .param("today", today)
                .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
                .list();
    }
}
