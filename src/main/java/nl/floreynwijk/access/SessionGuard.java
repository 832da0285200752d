package nl.floreynwijk.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.SessionLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request of a signed-in session before anything else does: is it still allowed to live, and does it carry
 * the roles its account has at this moment? And whom does its holder act for?
 *
 * <p>A session that is too old, idle too long, or of a closed account ends here; the request goes on as a visitor's, so a
 * page leads to sign-in and an open tab reloads itself.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionGuard.class);

    private final AccountRoles roles;
    private final ActingSessions acting;
    private final SecurityContextRepository contexts;
    private final SessionLimits limits;
    private final Clock clock;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    SessionGuard(
            AccountRoles roles,
            ActingSessions acting,
            SecurityContextRepository contexts,
            SessionLimits limits,
            Clock clock) {
        this.roles = roles;
        this.acting = acting;
        this.contexts = contexts;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
        var holder = before.flatMap(SessionGuard::holderOf);
        if (holder.isPresent()) {
            check(before.orElseThrow(), holder.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(
            Authentication before, AccountId holder, HttpServletRequest request, HttpServletResponse response) {
        var now = isOver(request) ? Optional.<Authentication>empty() : now(holder, before, request.getSession());
        if (now.isEmpty()) {
            logout.logout(request, response, before);
        } else if (isSomebodyElse(before, now.get())) {
            change(before, holder, request, response);
        } else if (!Set.copyOf(now.get().getAuthorities()).equals(Set.copyOf(before.getAuthorities()))) {
            replace(now.get(), request, response);
        }
    }

    /** Who signed in, whomever they act for. */
    private static Optional<AccountId> holderOf(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case SignedInAccount(var id) -> Optional.of(id);
            case ActingAccount acting -> Optional.of(acting.actor());
            case null, default -> Optional.empty();
        };
    }

    private boolean isOver(HttpServletRequest request) {
        var session = request.getSession();
        var now = clock.instant();
        var age = SessionAge.of(session);
        if (age.isEmpty() || age.get().isOver(limits, now)) {
            return true;
        }
        if (!PageMessages.isHeartbeat(request)) {
            age.get().active(session, now);
        }
        return false;
    }

    /**
     * Who the session works for from now on; nobody when the account of its holder is closed. While the database is away
     * a session keeps the roles it had; nothing can be done with them without a database.
     */
    private Optional<Authentication> now(AccountId holder, Authentication before, HttpSession session) {
        acting.endWhatIsOver(session);
        try {
            return roles.authoritiesOf(holder)
                    .map(own -> acting.current(session, holder).orElseGet(() -> themselves(holder, own)));
        } catch (DataAccessException e) {
            LOG.warn("Roles could not be read, the database does not answer: {}", e.getMessage());
            var outlived = before.getPrincipal() instanceof ActingAccount
                    && ActingSession.of(session).isEmpty();
            return Optional.of(outlived ? themselves(holder, Set.of()) : before);
        }
    }

    private static Authentication themselves(AccountId holder, Collection<GrantedAuthority> authorities) {
        return UsernamePasswordAuthenticationToken.authenticated(new SignedInAccount(holder), null, authorities);
    }

    private static boolean isSomebodyElse(Authentication one, Authentication other) {
        return !Objects.equals(one.getPrincipal(), other.getPrincipal());
    }

    /**
     * Makes the session somebody else's between two messages of its tabs, never in the middle of one, and takes away every
     * tab that was made for whom it worked before: such a tab loads afresh at its next message, which is not listened to.
     */
    private void change(
            Authentication before, AccountId holder, HttpServletRequest request, HttpServletResponse response) {
        var tabs = List.copyOf(VaadinSession.getAllSessions(request.getSession()));
        tabs.forEach(VaadinSession::lock);
        try {
            // Another request may have come first while this one waited
            now(holder, before, request.getSession()).ifPresent(now -> {
                var kept = contexts.loadDeferredContext(request).get().getAuthentication();
                if (kept == null || isSomebodyElse(kept, now)) {
                    tabs.forEach(SessionGuard::removeTabs);
                }
                replace(now, request, response);
            });
        } finally {
            tabs.forEach(VaadinSession::unlock);
        }
    }

    private static void removeTabs(VaadinSession session) {
        List.copyOf(session.getUIs()).forEach(tab -> tab.accessSynchronously(() -> session.removeUI(tab)));
    }

    private void replace(Authentication now, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
