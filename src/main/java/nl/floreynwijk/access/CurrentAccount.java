package nl.floreynwijk.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account on whose behalf the running code works. */
@Component
public class CurrentAccount {

    CurrentAccount() {}

    /** The signed-in account; empty for a visitor and for the portal's own background work. */
    public Optional<AccountId> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount signedIn
                ? Optional.of(signedIn.id())
                : Optional.empty();
    }

    /**
     * The signed-in account.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public AccountId id() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Whether the signed-in account has the role now. */
    public boolean has(Role role) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(it -> ("ROLE_" + role.name()).equals(it.getAuthority()));
    }
}
