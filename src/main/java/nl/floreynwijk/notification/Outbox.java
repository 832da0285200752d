package nl.floreynwijk.notification;

import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules post mail. It is written in the caller's transaction, so mail exists exactly when what it tells about
 * happened; it is delivered later.
 */
@Service
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Contacts contacts;
    private final MailKinds kinds;
    private final Preferences preferences;
    private final Templates templates;
    private final JdbcAggregateTemplate database;
    private final Clock clock;

    Outbox(
            Contacts contacts,
            MailKinds kinds,
            Preferences preferences,
            Templates templates,
            JdbcAggregateTemplate database,
            Clock clock) {
        this.contacts = contacts;
        this.kinds = kinds;
        this.preferences = preferences;
        this.templates = templates;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Posts the mail, unless its key was posted before, its person switched this kind off, or their account is closed.
     *
     * @throws IllegalArgumentException when no module declares the kind
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Mail mail) {
        requireDeclared(mail.kind());
        contacts.of(mail.to()).ifPresent(to -> postTo(to, mail));
    }

    /**
     * Posts the mail to somebody who has no account yet, unless its key was posted before.
     *
     * @throws IllegalArgumentException when the kind can be switched off, or no module declares it
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void postToNewcomer(Contact to, Mail mail) {
        if (!mail.kind().essential() || !to.account().equals(mail.to())) {
            throw new IllegalArgumentException("Only what everybody gets can go to somebody without an account");
        }
        requireDeclared(mail.kind());
        write(mail, to, Optional.empty());
    }

    private void requireDeclared(MailKind kind) {
        if (!kinds.has(kind)) {
            throw new IllegalArgumentException("No module declares " + kind.key());
        }
    }

    private void postTo(Contact to, Mail mail) {
        if (mail.kind().essential()) {
            write(mail, to, Optional.empty());
            return;
        }
        var preference = preferences.of(mail.to(), mail.kind());
        if (preference.wanted()) {
            write(mail, to, Optional.of(preference.token()));
        }
    }

    private void write(Mail mail, Contact to, Optional<UnsubscribeToken> unsubscribe) {
        var content = templates.render(mail, to, unsubscribe);
        try {
            database.insert(OutgoingMail.posted(mail, to, content, unsubscribe.orElse(null), clock.instant()));
        } catch (DuplicateKeyException e) {
            LOG.debug("{} was posted before", mail);
        }
    }
}
