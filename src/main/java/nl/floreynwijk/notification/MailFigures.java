package nl.floreynwijk.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells how many mails wait and how many were given up; asks the database once in ten seconds at most. */
@Component
class MailFigures implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(MailFigures.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final OutgoingMailRepository mails;
    private final Clock clock;
    private List<MailCount> counts = List.of();
    private boolean known;
    private Instant staleAt = Instant.MIN;

    MailFigures(OutgoingMailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var status : List.of(MailStatus.WAITING, MailStatus.FAILED)) {
            Gauge.builder("portal.mails", () -> number(status))
                    .description("Mails that have not arrived")
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /** No number at all while the database does not answer. */
    private synchronized double number(MailStatus status) {
        var now = clock.instant();
        if (!now.isBefore(staleAt)) {
            count();
            staleAt = now.plus(FRESH);
        }
        var mailsThere = counts.stream()
                .filter(it -> it.status() == status)
                .mapToInt(MailCount::mails)
                .sum();
        return known ? mailsThere : Double.NaN;
    }

    private void count() {
        try {
            counts = mails.undeliveredByStatus();
            known = true;
        } catch (DataAccessException e) {
            LOG.debug("Mails cannot be counted now", e);
            known = false;
        }
    }
}
