package nl.floreynwijk.blockbudget;

import java.time.Clock;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who voted once nobody can object any more: half a year after a round no vote is of a dwelling or a member any
 * longer, and no proxy is left. How many voted, and in which way, stays.
 */
@Component
class OldRolls {

    private static final Logger LOG = LoggerFactory.getLogger(OldRolls.class);

    private static final int MONTHS_KEPT = 6;

    private static final String OLD = "round_id in (select id from blockbudget_round where objections_until < :kept)";

    private final JdbcClient database;
    private final Clock clock;

    OldRolls(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = DutchTime.ZONE)
    @Transactional
    void forget() {
        update("delete from blockbudget_proxy where " + OLD);
        var votes =
                update("update blockbudget_voter set unit = id, voted_by = null, paper_key = null where unit <> id and "
                        + OLD);
        LOG.info("Forgot whose {} votes were", votes);
    }

    private int update(String statement) {
        return database.sql(statement)
                .param("kept", DutchTime.day(clock.instant()).minusMonths(MONTHS_KEPT))
                .update();
    }
}
