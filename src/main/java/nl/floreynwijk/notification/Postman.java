package nl.floreynwijk.notification;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers the mail that waits, as long as there is a mail server.
 *
 * <p>Each mail is one transaction that holds its row, so several postmen never carry the same mail.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_PER_ROUND = 500;

    private final OutgoingMailRepository mails;
    private final MailDelivery delivery;
    private final UndeliveredNotice notice;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean stopping;

    Postman(
            OutgoingMailRepository mails,
            MailDelivery delivery,
            UndeliveredNotice notice,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.delivery = delivery;
        this.notice = notice;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The portal stops: the mail in hand is finished, the others stay in the outbox. */
    @EventListener(ContextClosedEvent.class)
    void goHome() {
        stopping = true;
    }

    /** Delivers until nothing is due any more, until the server turns out not to work, or until the portal stops. */
    @Scheduled(fixedDelayString = "${portal.mail.pause}")
    void round() {
        try {
            for (var carried = 0; carried < MOST_PER_ROUND && !stopping && carryOne(); carried++) {
                LOG.debug("Carried one mail");
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Mail waits, for the database does not answer: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Whether it is worth looking for more. */
    private boolean carryOne() {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> mails.holdNextDue(clock.instant()).map(this::carry).orElse(false)));
    }

    private boolean carry(OutgoingMail mail) {
        if (mail.isUselessAt(clock.instant())) {
            mail.drop();
            mails.save(mail);
            return true;
        }
        var trouble = delivery.attempt(mail);
        trouble.ifPresentOrElse(it -> mail.fail(it, clock.instant()), () -> mail.deliver(clock.instant()));
        mails.save(mail);
        if (mail.hasFailed()) {
            notice.tellAbout(mail);
        }
        return trouble.filter(MailTrouble::concernsEveryMail).isEmpty();
    }
}
