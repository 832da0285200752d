package nl.floreynwijk.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what comes of somebody working on their password; each time in a short transaction, for no password is hashed in one. */
@Component
class PasswordChanges {

    private final AccountRepository accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PasswordChanges(AccountRepository accounts, AuditTrail audit, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
    }

    /** Saves the account, whose password was set, replaced or removed since it was read. */
    @Transactional
    void save(Account account, AuditAction action) {
        accounts.save(account);
        audit.record(action, account.id().toString());
        events.publishEvent(new PasswordChanged(account.id()));
    }

    /** Notes that whoever is signed in did not know the password of their account. */
    @Transactional
    void noteRefusal(AccountId account) {
        audit.record(AccessActions.CURRENT_PASSWORD_REFUSED, account.toString());
    }
}
