package nl.floreynwijk.access;

import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what comes of somebody making, using or removing a passkey. */
@Component
@RetryOnConflict
@Transactional
class PasskeyChanges {

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final PasskeyHolders holders;
    private final PasskeyTable passkeys;
    private final RelyingParty relyingParty;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PasskeyChanges(
            JdbcClient database,
            AccountRepository accounts,
            Sessions sessions,
            PasskeyHolders holders,
            PasskeyTable passkeys,
            RelyingParty relyingParty,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.holders = holders;
        this.passkeys = passkeys;
        this.relyingParty = relyingParty;
        this.audit = audit;
        this.events = events;
    }

    /** What to ask a browser that is to make a passkey for the account. */
    PublicKeyCredentialCreationOptions askToMake(AccountId account) {
        holders.name(account);
        return relyingParty.askToMake(account);
    }

    PasskeyAddResult add(AccountId account, PublicKeyCredentialCreationOptions asked, String answer, String name) {
        lock(account);
        if (!holders.handleOf(account).filter(asked.getUser().getId()::equals).isPresent()) {
            return new PasskeyAddResult.Expired();
        }
        var others = passkeys.of(account);
        if (others.size() >= Passkeys.MOST) {
            return new PasskeyAddResult.Enough(Passkeys.MOST);
        }
        var unlikeOthers = PasskeyName.unlike(name, others);
        if (!relyingParty.add(asked, answer, unlikeOthers)) {
            return new PasskeyAddResult.Refused();
        }
        audit.record(AccessActions.PASSKEY_ADDED, account.toString());
        events.publishEvent(new PasskeyAdded(account));
        return new PasskeyAddResult.Added(unlikeOthers);
    }

    /**
     * Waits for an administrator who is closing the account or putting its address right at this moment. Whoever was put
     * out by that leaves no passkey behind.
     */
    private void lock(AccountId account) {
        var isOpen = database.sql("select closed_at is null from access_account where id = :id for update")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
        if (!isOpen || sessions.isOver()) {
            throw new AccessDeniedException("This session has ended");
        }
    }

    boolean rename(AccountId account, PasskeyId id, String name) {
        var renamed = passkeys.rename(account, id, name);
        if (renamed) {
            audit.record(AccessActions.PASSKEY_RENAMED, account.toString());
        }
        return renamed;
    }

    void remove(AccountId account, PasskeyId id) {
        if (passkeys.remove(account, id)) {
            audit.record(AccessActions.PASSKEY_REMOVED, account.toString());
            events.publishEvent(new PasskeyRemoved(account));
        }
    }

    /** Who comes in by this answer, and that they do. */
    PasskeyProof use(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        var account = passkeys.lockedHolderOf(answer.getRawId())
                .flatMap(accounts::findById)
                .filter(Account::isOpen)
                .map(Account::id);
        if (account.isEmpty()) {
            return new PasskeyProof.Unknown();
        }
        if (!relyingParty.accepts(asked, answer)) {
            audit.record(AccessActions.PASSKEY_REFUSED, account.get().toString());
            return new PasskeyProof.Refused();
        }
        audit.recordByHolder(AccessActions.SIGNED_IN_BY_PASSKEY, account.get());
        return new PasskeyProof.Holder(account.get());
    }
}
