package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class VisitGuardTest {

    private static final String HALL = "/hall";
    private static final int BEFORE_THE_PAGE_SPOKE = 180;

    /** It stands still: attempts come back within a moment. */
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-01T09:00:00Z"));

    private final VisitGuard guard = new VisitGuard(new RateLimits(clock()), it -> it.startsWith(HALL));

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

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

        now.updateAndGet(it -> it.plus(VisitGuard.VISITS_FROM_CONNECTION.period()));
        assertThat(visit(null, null).getStatus()).isEqualTo(200);
    }

    @Test
    void aHallFullOfPeopleOnOneConnectionComesInBesideEverybodyElse() throws ServletException, IOException {
        for (var visit = 0; visit < VisitGuard.CROWD_FROM_CONNECTION.attempts(); visit++) {
            assertThat(enter(HALL).getStatus()).isEqualTo(200);
        }

        assertThat(enter(HALL).getStatus()).isEqualTo(429);
        assertThat(visit(null, null).getStatus()).isEqualTo(200);
    }

    @Test
    void whoeverHasNoVisitsLeftSeesNoDifferenceBetweenPagesOfTheHall() throws ServletException, IOException {
        for (var visit = 0; visit < VisitGuard.VISITS_FROM_CONNECTION.attempts(); visit++) {
            visit(null, null);
        }
        assertThat(visit(null, null).getStatus()).isEqualTo(429);

        for (var visit = 0; visit < VisitGuard.CROWD_FROM_CONNECTION.attempts(); visit += 2) {
            assertThat(enter(HALL + "/K7P4TX").getStatus()).isEqualTo(200);
            assertThat(enter(HALL + "/ZZZZZZ").getStatus()).isEqualTo(200);
        }
        for (var page : List.of("", "/K7P4TX", "/ZZZZZZ")) {
            assertThat(enter(HALL + page).getStatus()).as(page).isEqualTo(429);
        }
    }

    private MockHttpServletResponse enter(String page) throws ServletException, IOException {
        return enter(page, Optional.empty());
    }

    @Test
    void whoeverCameInWithTheHallKeepsTheirPage() throws ServletException, IOException {
        for (var page = 0; page < VisitGuard.PAGES_FROM_CONNECTION.attempts(); page++) {
            visit(shortSession(), "uidl");
        }
        var session = shortSession();
        enter(HALL, Optional.of(session));

        visit(session, "uidl");

        assertThat(session.getMaxInactiveInterval()).isEqualTo(2400);
    }

    /** @param made by the page that is opened */
    private MockHttpServletResponse enter(String page, Optional<MockHttpSession> made)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", page);
        var response = new MockHttpServletResponse();
        guard.doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest asked, ServletResponse answer) {
                made.ifPresent(request::setSession);
            }
        });
        return response;
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
