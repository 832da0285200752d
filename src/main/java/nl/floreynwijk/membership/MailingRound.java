package nl.floreynwijk.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.MailingQueries.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts mail to members into the outbox, a piece at a time, so that nobody waits for it however many they are.
 *
 * <p>What is posted and that it was posted is one transaction: after a crash the round goes on where it was.
 */
@Component
class MailingRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailingRound.class);
    private static final int PIECE = 100;

    private final MailingQueries queries;
    private final MailingMails mails;
    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    MailingRound(MailingQueries queries, MailingMails mails, TransactionTemplate transaction) {
        this.queries = queries;
        this.mails = mails;
        this.transaction = transaction;
    }

    /** The portal stops: the piece in hand is finished, the others wait for the next start. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** Posts until nobody waits any more, or the portal stops. */
    @Scheduled(fixedDelayString = "PT5S")
    void post() {
        while (!stopping && Objects.requireNonNullElse(transaction.execute(_ -> postPiece()), 0) > 0) {
            LOG.debug("Posted a piece of a mail to members");
        }
    }

    private int postPiece() {
        var due = queries.hold(PIECE);
        due.stream()
                .collect(groupingBy(Due::mailing, mapping(Due::member, toList())))
                .forEach(this::postPiece);
        return due.size();
    }

    private void postPiece(MailingId mailing, List<MemberId> members) {
        var letter = queries.letter(mailing);
        var posted = accounts(queries.membersAmong(members)).stream()
                .filter(it -> mails.post(mailing, it, letter.dutch(), letter.english()))
                .count();
        queries.settle(mailing, members, Math.toIntExact(posted));
    }

    private static Collection<AccountId> accounts(Map<MemberId, AccountId> members) {
        return members.values().stream().distinct().toList();
    }
}
