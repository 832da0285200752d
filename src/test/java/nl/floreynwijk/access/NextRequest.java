package nl.floreynwijk.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.base.SessionLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** What the rest of the portal sees of whoever acts for somebody, with the next request of this browser. */
@Component
class NextRequest {

    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(60), Duration.ofHours(12));

    private final AccountRoles roles;
    private final ActingSessions sessions;
    private final SecurityContextRepository contexts;
    private final JdbcClient database;
    private final Clock clock;

    NextRequest(
            AccountRoles roles,
            ActingSessions sessions,
            SecurityContextRepository contexts,
            JdbcClient database,
            Clock clock) {
        this.roles = roles;
        this.sessions = sessions;
        this.contexts = contexts;
        this.database = database;
        this.clock = clock;
    }

    /** The roles with which it is seen. */
    List<String> roles() throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(TestSessions.current());
        new SessionGuard(roles, sessions, contexts, LIMITS, clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? List.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList();
    }

    /** How the acting for a member ended so far. */
    List<String> endings(AccountId member) {
        return database.sql("""
                        select e.ending from access_acting_end e join access_acting a on a.id = e.acting_id
                        where a.member = ?
                        """)
                .param(member.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
