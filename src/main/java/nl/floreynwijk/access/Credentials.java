package nl.floreynwijk.access;

import java.util.Optional;
import nl.floreynwijk.access.AccountQueries.StoredPassword;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What proves that somebody is the holder of an account: a one-time link or a password. */
@Component
@RetryOnConflict
class Credentials {

    /** Of a password nobody has or knows; made once and for all, as making one costs a tenth of a start. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$9pKUFN54R5MiXiuMVuPH8w" + "$+T1eBE+nN5IBlaDDwPus1lQOebj3VWHiwFFEuEbFhhs";

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final SignInLinks links;
    private final LinkDelivery delivery;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;

    Credentials(
            AccountRepository accounts,
            AccountQueries queries,
            SignInLinks links,
            LinkDelivery delivery,
            PasswordEncoder encoder,
            AuditTrail audit) {
        this.accounts = accounts;
        this.queries = queries;
        this.links = links;
        this.delivery = delivery;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** Whoever is promised a link gets one: fails when the database does not answer. */
    @Transactional(readOnly = true)
    void requireDatabase() {
        queries.ping();
    }

    @Transactional
    void sendLink(EmailAddress address, LocalPath target) {
        accounts.findByEmail(address).filter(Account::isOpen).ifPresent(account -> {
            delivery.deliver(account.contact(), links.make(account.id(), target));
            audit.record(AccessActions.LINK_REQUESTED, account.id().toString());
        });
    }

    /** What the open account is called that the link with this token signs in; empty when it signs nobody in. */
    @Transactional(readOnly = true)
    Optional<String> holderOf(Token token) {
        return links.holder(token).flatMap(queries::of).map(Contact::name);
    }

    @Transactional
    Optional<SignInLinks.UsedLink> useLink(Token token) {
        var used = links.use(token).filter(link -> isOpen(link.account()));
        used.ifPresent(link -> audit.recordByHolder(AccessActions.SIGNED_IN_BY_LINK, link.account()));
        return used;
    }

    private boolean isOpen(AccountId id) {
        return accounts.findById(id).filter(Account::isOpen).isPresent();
    }

    /**
     * The open account with this address and password; an unknown address takes as long as a wrong password.
     *
     * <p>Not in a transaction: no connection waits for the hash.
     */
    Optional<StoredPassword> accountWith(EmailAddress address, String password) {
        var stored = queries.passwordOf(address);
        var fits = encoder.matches(password, stored.map(StoredPassword::hash).orElse(NOBODYS_HASH));
        return stored.filter(it -> fits);
    }

    /** Notes that somebody comes in; false when the password was replaced or the account closed while it was hashed. */
    @Transactional
    boolean noteSignedInByPassword(StoredPassword proven) {
        var stillFits = accounts.findById(proven.account())
                .filter(Account::isOpen)
                .filter(account -> proven.hash().equals(account.passwordHash()))
                .isPresent();
        if (stillFits) {
            audit.recordByHolder(AccessActions.SIGNED_IN_BY_PASSWORD, proven.account());
        }
        return stillFits;
    }

    /** Notes a password that did not fit, where somebody has the address. */
    @Transactional
    void notePasswordRefused(EmailAddress address) {
        accounts.findByEmail(address)
                .ifPresent(it ->
                        audit.record(AccessActions.PASSWORD_REFUSED, it.id().toString()));
    }
}
