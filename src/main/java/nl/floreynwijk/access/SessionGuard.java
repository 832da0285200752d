package nl.floreynwijk.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
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
 * the roles its account has at this moment?
 *
 * <p>A session that is too old, idle too long, or of a closed account ends here; the request goes on as a visitor's, so a
 * page leads to sign-in and an open tab reloads itself.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionGuard.class);

    private final AccountRoles roles;
    private final SecurityContextRepository contexts;
    private final SessionLimits limits;
    private final Clock clock;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    SessionGuard(AccountRoles roles, SecurityContextRepository contexts, SessionLimits limits, Clock clock) {
        this.roles = roles;
        this.contexts = contexts;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount signedIn) {
            var authorities =
                    isOver(request) ? Optional.<Set<GrantedAuthority>>empty() : authorities(signedIn, authentication);
            if (authorities.isEmpty()) {
                logout.logout(request, response, authentication);
            } else if (!authorities.get().equals(Set.copyOf(authentication.getAuthorities()))) {
                replace(signedIn, authorities.get(), request, response);
            }
        }
        chain.doFilter(request, response);
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

    /** While the database is away a session keeps the roles it had; nothing can be done with them without a database. */
    private Optional<Set<GrantedAuthority>> authorities(SignedInAccount signedIn, Authentication authentication) {
        try {
            return roles.authoritiesOf(signedIn.id());
        } catch (DataAccessException e) {
            LOG.warn("Roles could not be read, the database does not answer: {}", e.getMessage());
            return Optional.of(Set.copyOf(authentication.getAuthorities()));
        }
    }

    private void replace(
            SignedInAccount signedIn,
            Collection<GrantedAuthority> authorities,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
