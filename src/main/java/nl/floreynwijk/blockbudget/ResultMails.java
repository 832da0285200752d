package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everybody in a block once that the result of their round is there, and until when they can object. What is posted
 * and that it was posted is one transaction, so that the count waits for nobody's mail and no mail is lost in a crash.
 */
@Component
class ResultMails {

    static final MailKind KIND = MailKind.optional("blockbudget", "results", Role.MEMBER);

    private static final Logger LOG = LoggerFactory.getLogger(ResultMails.class);

    private final RoundRepository rounds;
    private final Memberships memberships;
    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    ResultMails(
            RoundRepository rounds,
            Memberships memberships,
            Contacts contacts,
            Outbox outbox,
            PortalSettings settings,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.rounds = rounds;
        this.memberships = memberships;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** Where the result of a round is read. */
    static String address(PortalSettings settings, RoundId round) {
        return settings.address("/stemkamer/%s/uitslag".formatted(round)).toString();
    }

    /** Tells of one result after the other until everybody heard. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void tell() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellOfOne()))) {
            LOG.debug("Told of a result");
        }
    }

    private boolean tellOfOne() {
        var due = hold();
        due.flatMap(rounds::findById).ifPresent(round -> {
            memberships.livingIn(round.block()).forEach(account -> contacts.of(account)
                    .map(it -> mail(round, it))
                    .ifPresent(outbox::post));
            database.sql("update blockbudget_round set told_at = :now where id = :round")
                    .param("now", clock.instant())
                    .param("round", round.id().value())
                    .update();
        });
        return due.isPresent();
    }

    /** One of which nobody was told, held until the transaction ends; what somebody else holds is passed over. */
    private Optional<RoundId> hold() {
        return database.sql("""
                        select id from blockbudget_round
                        where counted_at is not null and told_at is null and stopped_at is null and not practice
                        order by counted_at limit 1 for update skip locked
                        """)
                .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
                .optional();
    }

    private Mail mail(Round round, Contact to) {
        var key = "%s/%s/%s".formatted(KIND.key(), round.id(), to.account());
        return Mail.of(to.account(), KIND, "blockbudget/result", key)
                .with("title", round.title())
                .with("block", round.blockName())
                .with("until", DutchTime.date(round.days().objectionsUntil(), to.language()))
                .with("link", address(settings, round.id()));
    }
}
