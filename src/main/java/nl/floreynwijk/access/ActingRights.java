package nl.floreynwijk.access;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Who may act for whom at this moment, and with which rights.
 *
 * <p>Acting raises nobody's rights: nobody acts for somebody with an office, and of anybody else only what makes them a
 * member or a resident counts. Who acts for a gardener may sign her up for a shift, but not plan one.
 */
@Component
class ActingRights {

    static final Set<Role> OFFICES = EnumSet.of(Role.COORDINATOR, Role.TREASURER, Role.BOARD, Role.ADMINISTRATOR);
    static final Set<Role> LENT = EnumSet.of(Role.MEMBER, Role.RESIDENT);

    private final AccountRoles roles;
    private final MandateRepository mandates;
    private final Clock clock;

    ActingRights(AccountRoles roles, MandateRepository mandates, Clock clock) {
        this.roles = roles;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** What the actor may do for the member; empty when they may not act for them. */
    Optional<Set<GrantedAuthority>> of(AccountId actor, AccountId member, Optional<MandateId> mandate) {
        var allowed = !actor.equals(member)
                && roles.rolesOf(actor)
                        .filter(own -> mandate.isPresent() || own.contains(Role.COORDINATOR))
                        .isPresent()
                && mandate.map(id -> isInForce(id, member, actor)).orElse(true);
        return allowed ? roles.rolesOf(member).flatMap(ActingRights::lent) : Optional.empty();
    }

    private boolean isInForce(MandateId id, AccountId giver, AccountId holder) {
        return mandates.findById(id)
                .filter(it -> it.lets(holder, giver, DutchTime.day(clock.instant())))
                .isPresent();
    }

    private static Optional<Set<GrantedAuthority>> lent(Set<Role> roles) {
        var lent = EnumSet.copyOf(LENT);
        lent.retainAll(roles);
        return lent.isEmpty() || roles.stream().anyMatch(OFFICES::contains)
                ? Optional.empty()
                : Optional.of(AccountRoles.authorities(lent));
    }
}
