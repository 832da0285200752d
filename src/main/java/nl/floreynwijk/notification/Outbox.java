package nl.floreynwijk.notification;

import java.time.Clock;
import java.util.Locale;
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
     * Posts the mail as {@link #post(Mail)} does, but in this language, because it is written in that only.
     *
     * @return whether it was posted now
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(Mail mail, Locale language) {
        requireDeclared(mail.kind());
        return contactOf(mail, language).filter(to -> postTo(to, mail)).isPresent();
    }

    /** Posts the mail to somebody who asked for it just now, whatever mail they want otherwise. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void postTest(Mail mail, Locale language) {
        requireDeclared(mail.kind());
        contactOf(mail, language).ifPresent(to -> write(mail, to, unsubscribe(mail)));
    }

    private Optional<UnsubscribeToken> unsubscribe(Mail mail) {
        return mail.kind().essential()
                ? Optional.empty()
                : Optional.of(preferences.of(mail.to(), mail.kind()).token());
    }

    /** How the mail would read, which is posted to nobody: its links to unsubscribe lead nowhere. */
    @PreAuthorize("permitAll()")
    public Optional<MailPreview> preview(Mail mail, Locale language) {
        var unsubscribe =
                Optional.of(UnsubscribeToken.random()).filter(_ -> !mail.kind().essential());
        return contactOf(mail, language)
                .map(to -> templates.render(mail, to, unsubscribe))
                .map(it -> new MailPreview(language, it.subject(), it.html()));
    }

    private Optional<Contact> contactOf(Mail mail, Locale language) {
        return contacts.of(mail.to()).map(it -> new Contact(it.account(), it.name(), it.address(), language));
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

    private boolean postTo(Contact to, Mail mail) {
        if (mail.kind().essential()) {
            return write(mail, to, Optional.empty());
        }
        var preference = preferences.of(mail.to(), mail.kind());
        return preference.wanted() && write(mail, to, Optional.of(preference.token()));
    }

    private boolean write(Mail mail, Contact to, Optional<UnsubscribeToken> unsubscribe) {
        var content = templates.render(mail, to, unsubscribe);
        try {
            database.insert(OutgoingMail.posted(mail, to, content, unsubscribe.orElse(null), clock.instant()));
            return true;
        } catch (DuplicateKeyException e) {
            LOG.debug("{} was posted before", mail);
            return false;
        }
    }
}
