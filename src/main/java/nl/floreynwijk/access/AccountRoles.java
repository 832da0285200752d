package nl.floreynwijk.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The roles every account has at this moment, for the check at each request.
 *
 * <p>A change is forgotten here the moment it is committed, so it acts on the very next request; another server, should
 * there be one, follows within ten seconds.
 */
@Component
class AccountRoles {

    private final LoadingCache<AccountId, Optional<Set<Role>>> roles;

    AccountRoles(AccountQueries accounts) {
        this.roles = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(accounts::rolesOf);
    }

    /** The authorities of an open account; empty when it is closed or unknown. */
    Optional<Set<GrantedAuthority>> authoritiesOf(AccountId account) {
        return roles.get(account).map(AccountRoles::authorities);
    }

    static Set<GrantedAuthority> authorities(Set<Role> roles) {
        return Set.copyOf(AuthorityUtils.createAuthorityList(
                roles.stream().map(role -> "ROLE_" + role.name()).toList()));
    }

    @TransactionalEventListener
    void forget(RolesChanged event) {
        roles.invalidate(event.account());
    }

    @TransactionalEventListener
    void forget(AccountReopened event) {
        roles.invalidate(event.account());
    }

    @TransactionalEventListener
    void forget(AccountClosed event) {
        roles.invalidate(event.account());
    }
}
