package nl.floreynwijk.access;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the roles of an account, in the transaction of whoever decided it, and keeps what was changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoleChanges {

    private final AccountRepository repository;
    private final CurrentAccount currentAccount;
    private final RoleLog log;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleChanges(
            AccountRepository repository,
            CurrentAccount currentAccount,
            RoleLog log,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.currentAccount = currentAccount;
        this.log = log;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the account exactly these roles.
     *
     * @param lasting the administrators whose role has no last day: there is always one
     */
    ChangeResult have(Account account, Set<Role> roles, RoleTerms terms, List<AccountId> lasting) {
        var refusal = terms.refusal(DutchTime.day(clock.instant()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!roles.contains(Role.ADMINISTRATOR) && lasting.equals(List.of(account.id()))) {
            return new ChangeResult.LastAdministrator();
        }
        var before = account.grants();
        account.have(roles, role -> grant(role, terms));
        return save(account, before, terms.why().orElse(null));
    }

    /** Gives one role, or gives one that the account has a reason and a last day. */
    ChangeResult give(Account account, Role role, RoleTerms terms, List<AccountId> lasting) {
        var refusal = terms.refusal(DutchTime.day(clock.instant()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var ends = role == Role.ADMINISTRATOR && terms.until().isPresent();
        if (ends && lasting.equals(List.of(account.id()))) {
            return new ChangeResult.LastAdministrator();
        }
        var before = account.grants();
        account.give(grant(role, terms));
        return save(account, before, null);
    }

    private RoleGrant grant(Role role, RoleTerms terms) {
        return new RoleGrant(
                role,
                clock.instant(),
                currentAccount.find().orElse(null),
                terms.why().orElse(null),
                terms.until().orElse(null));
    }

    private ChangeResult save(Account account, Set<RoleGrant> before, @Nullable String reason) {
        if (account.grants().equals(before)) {
            return new ChangeResult.Changed();
        }
        repository.save(account);
        log.note(account, before, reason);
        audit.record(AccessActions.ROLES_CHANGED, account.id().toString(), difference(before, account.grants()));
        events.publishEvent(new RolesChanged(account.id(), true));
        return new ChangeResult.Changed();
    }

    /** Takes roles whose last day is over. */
    void takeEnded(Account account) {
        var today = DutchTime.day(clock.instant());
        var before = account.grants();
        account.takeEndedBefore(today);
        save(account, before, null);
    }

    /** What somebody gained and lost, such as {@code +TREASURER -MEMBER}. */
    static String difference(Collection<RoleGrant> before, Collection<RoleGrant> after) {
        var lost = rolesIn(before, after);
        var gained = rolesIn(after, before);
        return Arrays.stream(Role.values())
                .flatMap(role -> sign(role, gained, lost).stream())
                .collect(Collectors.joining(" "));
    }

    /** One that was given once more, with another last day, counts as given. */
    private static Optional<String> sign(Role role, Set<Role> gained, Set<Role> lost) {
        return gained.contains(role)
                ? Optional.of("+" + role)
                : lost.contains(role) ? Optional.of("-" + role) : Optional.empty();
    }

    private static Set<Role> rolesIn(Collection<RoleGrant> some, Collection<RoleGrant> others) {
        return some.stream()
                .filter(grant -> !others.contains(grant))
                .map(RoleGrant::role)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
