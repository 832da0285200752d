package nl.floreynwijk.budgets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people what no longer fits since a cut, so that whoever keeps the books does not wait for it, however many live in
 * a block.
 *
 * <p>What is posted and that it was posted is one transaction: after a crash the round goes on where it was.
 */
@Component
class CutRound {

    private static final Logger LOG = LoggerFactory.getLogger(CutRound.class);

    private final CutNotices notices;
    private final CutMails mails;
    private final BudgetRepository budgets;
    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    CutRound(CutNotices notices, CutMails mails, BudgetRepository budgets, TransactionTemplate transaction) {
        this.notices = notices;
        this.mails = mails;
        this.budgets = budgets;
        this.transaction = transaction;
    }

    /** The portal stops: the cut in hand is finished, the others wait for the next start. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** Tells until everybody heard, or the portal stops. */
    @Scheduled(fixedDelayString = "PT5S")
    void tell() {
        while (!stopping && Boolean.TRUE.equals(transaction.execute(_ -> tellOfOne()))) {
            LOG.debug("Told of a cut");
        }
    }

    private boolean tellOfOne() {
        var due = notices.hold();
        due.ifPresent(it -> {
            var unfit = notices.unfit(it.cut());
            if (!unfit.isEmpty()) {
                mails.tell(it, budgets.findById(it.budget()).orElseThrow(), unfit);
            }
            notices.settle(it.cut(), unfit);
        });
        return due.isPresent();
    }
}
