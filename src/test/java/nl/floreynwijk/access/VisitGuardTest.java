package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import nl.floreynwijk.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class VisitGuardTest {

    private static final int BEFORE_THE_PAGE_SPOKE = 180;

    private final MovableClock clock = new MovableClock();
    private final VisitGuard guard = new VisitGuard(new RateLimits(clock));

    @Test
    void aPageInABrowserKeepsItsSession() throws ServletException, IOException {
        var session = shortSession();

        visit(session, "uidl");

        assertThat(session.getMaxInactiveInterval()).isEqualTo(2400);
    }

    @Test
    void aProgramThatOnlyFetchesPagesDoesNot() throws ServletException, IOException {
        var session = shortSession();

        visit(session, null);
        visit(session, "heartbeat");

        assertThat(session.getMaxInactiveInterval()).isEqualTo(BEFORE_THE_PAGE_SPOKE);
    }

    @Test
    void oneConnectionKeepsOnlySoManyPages() throws ServletException, IOException {
        for (var page = 0; page < VisitGuard.PAGES_FROM_CONNECTION.attempts(); page++) {
            visit(shortSession(), "uidl");
        }
        var oneTooMany = shortSession();

        assertThat(visit(oneTooMany, "uidl").getStatus()).isEqualTo(200);

        assertThat(oneTooMany.getMaxInactiveInterval()).isEqualTo(BEFORE_THE_PAGE_SPOKE);
    }

    @Test
    void aLongerSessionIsLeftAsItIs() throws ServletException, IOException {
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(9000);

        visit(session, "uidl");

        assertThat(session.getMaxInactiveInterval()).isEqualTo(9000);
    }

    @Test
    void whoKeepsComingWithoutASessionWaits() throws ServletException, IOException {
        for (var visit = 0; visit < VisitGuard.VISITS_FROM_CONNECTION.attempts(); visit++) {
            assertThat(visit(null, null).getStatus()).isEqualTo(200);
        }

        var refused = visit(null, null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(visit(shortSession(), null).getStatus()).isEqualTo(200);

        clock.advance(VisitGuard.VISITS_FROM_CONNECTION.period());
        assertThat(visit(null, null).getStatus()).isEqualTo(200);
    }

    private static MockHttpSession shortSession() {
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(BEFORE_THE_PAGE_SPOKE);
        return session;
    }

    private MockHttpServletResponse visit(@Nullable MockHttpSession session, @Nullable String kind)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(kind == null ? "GET" : "POST", "/");
        if (session != null) {
            request.setSession(session);
        }
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        var response = new MockHttpServletResponse();
        guard.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
