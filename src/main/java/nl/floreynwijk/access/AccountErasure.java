package nl.floreynwijk.access;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves nothing of a person but a tombstone: no name or address, no way in, and no words that others wrote about them.
 * Who did what to whom, in ids, stays.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountErasure {

    private final AccountRepository repository;
    private final PasskeyHolders passkeys;
    private final SignInLinks links;
    private final AccountDrafts drafts;
    private final Sessions sessions;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountErasure(
            AccountRepository repository,
            PasskeyHolders passkeys,
            SignInLinks links,
            AccountDrafts drafts,
            Sessions sessions,
            JdbcClient database,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.passkeys = passkeys;
        this.links = links;
        this.drafts = drafts;
        this.sessions = sessions;
        this.database = database;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void erase(AccountId id) {
        if (repository.lockLastingHolders(Role.ADMINISTRATOR).equals(List.of(id))) {
            throw new IllegalStateException("The last administrator stays");
        }
        var account = repository.findById(id).orElseThrow();
        var address = account.email();
        account.erase(clock.instant());
        repository.save(account);
        passkeys.forget(id);
        links.forget(id);
        drafts.forget(id);
        sessions.endAll(id);
        forgetWords(id, address);
        audit.record(AccessActions.ACCOUNT_ERASED, id.toString());
        events.publishEvent(new AccountClosed(id));
        events.publishEvent(new AccountErased(id));
    }

    private void forgetWords(AccountId id, EmailAddress address) {
        database.sql("delete from access_mandate where giver = :id or holder = :id or address = :address")
                .param("id", id.value())
                .param("address", address.value())
                .update();
        database.sql("update access_acting set reason = '' where member = :id")
                .param("id", id.value())
                .update();
        database.sql("update access_role_change set reason = null where account_id = :id")
                .param("id", id.value())
                .update();
    }
}
