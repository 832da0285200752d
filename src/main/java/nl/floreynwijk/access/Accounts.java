package nl.floreynwijk.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of everybody who can sign in, and the roles they have. */
@Service
@RetryOnConflict
@Transactional
public class Accounts {

    /** The most characters a name has. */
    public static final int LONGEST_NAME = Account.LONGEST_NAME;

    /** The most accounts one page of a list may ask for. */
    public static final int MOST_PER_PAGE = 200;

    private final AccountRepository repository;
    private final AccountQueries queries;
    private final CurrentAccount currentAccount;
    private final Sessions sessions;
    private final SignInLinks links;
    private final PasskeyHolders passkeys;
    private final RoleChanges changes;
    private final RoleLog log;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            AccountQueries queries,
            CurrentAccount currentAccount,
            Sessions sessions,
            SignInLinks links,
            PasskeyHolders passkeys,
            RoleChanges changes,
            RoleLog log,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.currentAccount = currentAccount;
        this.sessions = sessions;
        this.links = links;
        this.passkeys = passkeys;
        this.changes = changes;
        this.log = log;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account and tells its holder by mail. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public OpenResult open(NewAccount wanted) {
        var email = EmailAddress.parse(wanted.email());
        if (email.isEmpty()) {
            return new OpenResult.NotAnAddress();
        }
        if (!Account.isName(wanted.name())) {
            return new OpenResult.NotAName();
        }
        if (repository.findByEmail(email.get()).isPresent()) {
            return new OpenResult.AddressTaken();
        }
        var account = Account.opened(email.get(), wanted.name(), wanted.language(), clock.instant());
        wanted.roles().forEach(role -> account.give(role, currentAccount.find().orElse(null), clock.instant()));
        try {
            repository.save(account);
        } catch (DuplicateKeyException e) {
            return new OpenResult.AddressTaken();
        }
        log.note(account, Set.of(), null);
        audit.record(
                AccessActions.ACCOUNT_OPENED,
                account.id().toString(),
                RoleChanges.difference(Set.of(), account.grants()));
        events.publishEvent(new AccountOpened(account.id()));
        return new OpenResult.Opened(account.id());
    }

    /** Accounts of which words in the name or address begin so, by name: {@code limit} of them from {@code offset} on. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AccountSummary> search(String words, int offset, int limit) {
        return queries.search(words, offset, Math.min(limit, MOST_PER_PAGE));
    }

    /** One account in full. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Optional<AccountDetails> find(AccountId id) {
        return repository.findById(id).map(Account::details);
    }

    /**
     * Puts a name or mail address right. Where the address changes, whoever had the old one is out: links, password,
     * passkeys and sessions go, and a last mail to that address tells so.
     *
     * @param seenVersion the version on which the administrator decided
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CorrectionResult correct(AccountId id, String name, String typed, int seenVersion) {
        var email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            return new CorrectionResult.NotAnAddress();
        }
        if (!Account.isName(name)) {
            return new CorrectionResult.NotAName();
        }
        var account = repository.findById(id).orElseThrow();
        if (account.isNewerThan(seenVersion)) {
            return new CorrectionResult.ChangedMeanwhile();
        }
        var moves = !account.email().equals(email.get());
        if (moves && repository.findByEmail(email.get()).isPresent()) {
            return new CorrectionResult.AddressTaken();
        }
        rename(account, name);
        if (moves) {
            move(account, email.get());
        }
        return new CorrectionResult.Corrected();
    }

    private void rename(Account account, String name) {
        if (!account.name().equals(name.strip())) {
            account.rename(name);
            repository.save(account);
            audit.record(AccessActions.NAME_CORRECTED, account.id().toString());
            events.publishEvent(new AccountRenamed(account.id()));
        }
    }

    private void move(Account account, EmailAddress email) {
        events.publishEvent(new AddressChanging(account.id()));
        account.move(email);
        repository.save(account);
        links.forget(account.id());
        passkeys.forget(account.id());
        sessions.endAll(account.id());
        audit.record(AccessActions.ADDRESS_CHANGED, account.id().toString());
        events.publishEvent(new AddressChanged(account.id()));
    }

    /**
     * Gives the account exactly these roles, in its open sessions too.
     *
     * @param seenVersion the version on which the administrator decided
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ChangeResult changeRoles(AccountId id, Set<Role> roles, int seenVersion) {
        return changeRoles(id, roles, RoleTerms.NONE, seenVersion);
    }

    /**
     * Gives the account exactly these roles, in its open sessions too.
     *
     * @param terms of those it did not have, and why it loses others
     * @param seenVersion the version on which the administrator decided
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ChangeResult changeRoles(AccountId id, Set<Role> roles, RoleTerms terms, int seenVersion) {
        var lasting = repository.lockLastingHolders(Role.ADMINISTRATOR);
        var account = repository.findById(id).orElseThrow();
        return account.isNewerThan(seenVersion)
                ? new ChangeResult.ChangedMeanwhile()
                : changes.have(account, roles, terms, lasting);
    }

    /** Closes the account: it signs nobody in any more, its password and passkeys go and its open sessions end. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ChangeResult close(AccountId id) {
        if (repository.lockLastingHolders(Role.ADMINISTRATOR).equals(List.of(id))) {
            return new ChangeResult.LastAdministrator();
        }
        var account = repository.findById(id).orElseThrow();
        if (!account.isOpen()) {
            return new ChangeResult.Changed();
        }
        account.close(clock.instant());
        repository.save(account);
        passkeys.forget(id);
        sessions.endAll(id);
        audit.record(AccessActions.ACCOUNT_CLOSED, id.toString());
        events.publishEvent(new AccountClosed(id));
        return new ChangeResult.Changed();
    }

    /** Lets the holder of a closed account in again, with the roles they had. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ChangeResult reopen(AccountId id) {
        var account = repository.findById(id).orElseThrow();
        if (account.isOpen()) {
            return new ChangeResult.Changed();
        }
        account.reopen();
        repository.save(account);
        audit.record(AccessActions.ACCOUNT_REOPENED, id.toString());
        events.publishEvent(new AccountReopened(id));
        return new ChangeResult.Changed();
    }

    /** The account of whoever is signed in. */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    @Transactional(readOnly = true)
    public OwnAccount mine() {
        return queries.own(currentAccount.id());
    }

    /** Remembers the language in which whoever is signed in wants pages and mail. */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    public void prefer(Locale language) {
        var account = repository.findById(currentAccount.id()).orElseThrow();
        account.prefers(language);
        repository.save(account);
    }
}
