package nl.floreynwijk.notification;

import java.time.Clock;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps no mail longer than needed: links that expired, and whole mails after a while. */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final OutgoingMailRepository mails;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Housekeeping(OutgoingMailRepository mails, MailSettings settings, TransactionTemplate transaction, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Drops and empties what became useless before it could be delivered, with or without a mail server. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void dropUseless() {
        transaction.executeWithoutResult(_ -> mails.holdUseless(clock.instant()).forEach(mail -> {
            mail.drop();
            mails.save(mail);
        }));
    }

    /** No mail waits longer than the longest pause, unless the clock was put back since it was posted or tried. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void makeUpForClock() {
        var now = clock.instant();
        var waited = mails.bringForward(now, now.plus(BackOff.LONGEST));
        if (waited > 0) {
            LOG.info("The clock was put back; {} mails that waited for the time before it go now", waited);
        }
    }

    /** Removes what was posted longer ago than mail is kept, unless it still waits. */
    @Scheduled(cron = "0 40 3 * * *", zone = DutchTime.ZONE)
    void removeOld() {
        var limit = clock.instant().minus(settings.keep());
        var removed = 0;
        var last = 0;
        do {
            last = mails.removeThousandOlderThan(limit);
            removed += last;
        } while (last > 0);
        LOG.info("Removed {} mails older than {} days", removed, settings.keep().toDays());
    }
}
