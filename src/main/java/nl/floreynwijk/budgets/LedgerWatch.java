package nl.floreynwijk.budgets;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Proves every night, and once after a start, that the books add up, and remembers what came of it. */
@Component
class LedgerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);

    private final LedgerCheck check;
    private final Clock clock;
    private volatile Optional<Look> last = Optional.empty();

    LedgerWatch(LedgerCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** What came of looking. */
    record Look(Instant at, LedgerProof proof) {}

    /** Empty until it looked since the start. */
    Optional<Look> last() {
        return last;
    }

    /** A start forgets what the last night told, and with it that something is wrong. */
    @Scheduled(initialDelayString = "PT2M")
    void afterStart() {
        look();
    }

    @Scheduled(cron = "0 50 3 * * *", zone = DutchTime.ZONE)
    void everyNight() {
        look();
    }

    private void look() {
        var proof = check.proof();
        last = Optional.of(new Look(clock.instant(), proof));
        if (!proof.addsUp()) {
            LOG.error(
                    "The books do not add up: {} differences, the first is {}. ./portal check-ledger tells all and what to do",
                    proof.differences().size(),
                    CheckLedgerCommand.line(proof.differences().getFirst()));
        }
    }
}
