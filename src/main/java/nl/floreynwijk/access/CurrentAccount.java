package nl.floreynwijk.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The account on whose behalf the running code works.
 *
 * <p>While somebody acts for a member that is the member's account, with no more rights than the member has.
 */
@Component
public class CurrentAccount {

    CurrentAccount() {}

    /** The account worked for; empty for a visitor and for the portal's own background work. */
    public Optional<AccountId> find() {
        return principal().flatMap(it -> switch (it) {
            case SignedInAccount(var id) -> Optional.of(id);
            case ActingAccount acting -> Optional.of(acting.id());
            default -> Optional.empty();
        });
    }

    /**
     * The account worked for.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public AccountId id() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Who really sits there: the coordinator or guardian who acts for the account, otherwise its holder. */
    public Optional<AccountId> actor() {
        return acting().map(ActingAccount::actor).or(this::find);
    }

    /** Whether somebody acts for the account who is not its holder. */
    public boolean isActing() {
        return acting().isPresent();
    }

    /** Whether the area is open: to a holder and a coordinator always, to a guardian when the mandate names it. */
    public boolean mayActIn(MandateArea area) {
        return acting().flatMap(ActingAccount::limit)
                .map(areas -> areas.contains(area.key()))
                .orElse(true);
    }

    /** Whether the account has the role now; while somebody acts for it, nothing but what makes it a member counts. */
    public boolean has(Role role) {
        return authentication().stream()
                .flatMap(it -> it.getAuthorities().stream())
                .anyMatch(it -> ("ROLE_" + role.name()).equals(it.getAuthority()));
    }

    Optional<ActingAccount> acting() {
        return principal().filter(ActingAccount.class::isInstance).map(ActingAccount.class::cast);
    }

    private static Optional<Object> principal() {
        return authentication().map(Authentication::getPrincipal);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
