package nl.floreynwijk.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells how many mails wait and how many were given up.
 *
 * <p>They are counted beforehand: whoever reads the figures never waits for the database.
 */
@Component
class MailFigures implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(MailFigures.class);

    private final OutgoingMailRepository mails;
    private volatile Optional<List<MailCount>> counts = Optional.empty();

    MailFigures(OutgoingMailRepository mails) {
        this.mails = mails;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var status : List.of(MailStatus.WAITING, MailStatus.FAILED)) {
            Gauge.builder("portal.mails", () -> number(status))
                    .description("Mails that have not arrived")
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    /** No number at all while the database does not answer. */
    private double number(MailStatus status) {
        return counts.map(all -> all.stream()
                        .filter(it -> it.status() == status)
                        .mapToDouble(MailCount::mails)
                        .sum())
                .orElse(Double.NaN);
    }

    @Scheduled(fixedDelayString = "PT15S")
    void count() {
        try {
            counts = Optional.of(mails.undeliveredByStatus());
        } catch (DataAccessException e) {
            LOG.debug("Mails cannot be counted now", e);
            counts = Optional.empty();
        }
    }
}
