package nl.floreynwijk.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The roles every account has at this moment, for the check at each request, and what its holder is called.
 *
 * <p>A change is forgotten here the moment it is committed, so it acts on the very next request; another server, should
 * there be one, follows within ten seconds.
 */
@Component
class AccountRoles {

    private final LoadingCache<AccountId, Optional<AccountQueries.Holder>> holders;
    private final Clock clock;

    AccountRoles(AccountQueries accounts, Clock clock) {
        this.clock = clock;
        this.holders = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(accounts::holder);
    }

    /** The authorities of an open account; empty when it is closed or unknown. */
    Optional<Set<GrantedAuthority>> authoritiesOf(AccountId account) {
        return rolesOf(account).map(AccountRoles::authorities);
    }

    /** The roles of an open account, without those whose last day is over; empty when it is closed or unknown. */
    Optional<Set<Role>> rolesOf(AccountId account) {
        return holders.get(account).map(it -> it.rolesOn(DutchTime.day(clock.instant())));
    }

    /** What the holder of an open account is called; empty when it is closed or unknown. */
    Optional<String> nameOf(AccountId account) {
        return holders.get(account).map(AccountQueries.Holder::name);
    }

    static Set<GrantedAuthority> authorities(Set<Role> roles) {
        return Set.copyOf(AuthorityUtils.createAuthorityList(
                roles.stream().map(role -> "ROLE_" + role.name()).toList()));
    }

    @TransactionalEventListener
    void forget(RolesChanged event) {
        holders.invalidate(event.account());
    }

    @TransactionalEventListener
    void forget(AccountRenamed event) {
        holders.invalidate(event.account());
    }

    @TransactionalEventListener
    void forget(AccountReopened event) {
        holders.invalidate(event.account());
    }

    @TransactionalEventListener
    void forget(AccountClosed event) {
        holders.invalidate(event.account());
    }
}
