package nl.floreynwijk.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts, and gives and takes roles, in the transaction of the module that decided it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountEnrolment implements Enrolment {

    private final AccountRepository repository;
    private final CurrentAccount currentAccount;
    private final RoleLog log;
    private final AccountErasure erasure;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountEnrolment(
            AccountRepository repository,
            CurrentAccount currentAccount,
            RoleLog log,
            AccountErasure erasure,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.currentAccount = currentAccount;
        this.log = log;
        this.erasure = erasure;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<AccountId> holderOf(EmailAddress address) {
        return repository.findByEmail(address).map(Account::id);
    }

    @Override
    public AccountId enrol(AccountId id, EmailAddress address, String name, Locale language, Role... roles) {
        return repository
                .findByEmail(address)
                .map(it -> reopened(it, roles))
                .orElseGet(() -> open(Account.opened(id, address, name, language, clock.instant()), roles));
    }

    /** What a closed account could do before, only an administrator gives back: whoever joins again begins anew. */
    private AccountId reopened(Account account, Role... roles) {
        if (account.isOpen()) {
            change(account, it -> give(it, roles));
            return account.id();
        }
        var before = account.grants();
        account.reopen();
        account.roles().forEach(account::take);
        give(account, roles);
        repository.save(account);
        audit.record(AccessActions.ACCOUNT_REOPENED, account.id().toString());
        tell(account, before);
        return account.id();
    }

    private AccountId open(Account account, Role... roles) {
        give(account, roles);
        repository.save(account);
        audit.record(AccessActions.ACCOUNT_OPENED, account.id().toString());
        if (roles.length > 0) {
            tell(account, Set.of());
        }
        return account.id();
    }

    private void give(Account account, Role... roles) {
        for (var role : roles) {
            account.give(role, currentAccount.find().orElse(null), clock.instant());
        }
    }

    @Override
    public void give(AccountId id, Role role) {
        change(id, account -> give(account, role));
    }

    @Override
    public void take(AccountId id, Role role) {
        change(id, account -> account.take(role));
    }

    private void change(AccountId id, Consumer<Account> change) {
        change(repository.findById(id).orElseThrow(), change);
    }

    private void change(Account account, Consumer<Account> change) {
        var before = account.grants();
        change.accept(account);
        if (!account.grants().equals(before)) {
            repository.save(account);
            tell(account, before);
        }
    }

    private void tell(Account account, Set<RoleGrant> before) {
        log.note(account, before, null);
        audit.record(
                AccessActions.ROLES_CHANGED, account.id().toString(), RoleChanges.difference(before, account.grants()));
        events.publishEvent(new RolesChanged(account.id(), false));
    }

    @Override
    public Set<Role> rolesOf(AccountId id) {
        return repository.findById(id).map(Account::roles).orElse(Set.of());
    }

    @Override
    public void erase(AccountId id) {
        erasure.erase(id);
    }

    @Override
    public void rename(AccountId id, String name) {
        var account = repository.findById(id).orElseThrow();
        account.rename(name);
        repository.save(account);
        events.publishEvent(new AccountRenamed(id));
    }
}
