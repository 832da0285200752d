package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.SessionLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.test.context.transaction.TestTransaction;

@PortalTest
class SessionGuardTest {

    @Autowired
    AccountRoles roles;

    @Autowired
    ActingSessions acting;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    SecurityContextRepository contexts;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    final SessionLimits limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
    final MockHttpSession session = new MockHttpSession();
    AccountId ria;

    @BeforeEach
    void riaIsSignedIn() {
        ria = people.open("ria", Role.MEMBER);
        SessionAge.start(session, Proof.LINK, clock.instant());
    }

    @AfterEach
    void forgetEverybody() {
        if (!TestTransaction.isActive()) {
            database.sql("delete from access_account").update();
        }
    }

    @Test
    void aSessionInUseGoesOn() throws Exception {
        for (var quarter = 0; quarter < 8; quarter++) {
            clock.advance(Duration.ofMinutes(15));
            assertThat(rolesAfter(request())).containsExactly("ROLE_MEMBER");
        }
    }

    @Test
    void aClockThatIsPutBackEndsNoSessionAndProvesNothing() throws Exception {
        clock.advance(Duration.ofHours(-2));

        assertThat(rolesAfter(request())).containsExactly("ROLE_MEMBER");
        assertThat(SessionAge.of(session).orElseThrow().isFreshFromLink(clock.instant()))
                .isFalse();
    }

    @Test
    void aSessionNobodyUsesEnds() throws Exception {
        clock.advance(Duration.ofMinutes(32));

        assertThat(rolesAfter(request())).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anOpenTabAloneKeepsNoSessionAlive() throws Exception {
        clock.advance(Duration.ofMinutes(20));
        var heartbeat = request();
        heartbeat.setParameter("v-r", "heartbeat");
        assertThat(rolesAfter(heartbeat)).containsExactly("ROLE_MEMBER");

        clock.advance(Duration.ofMinutes(12));
        assertThat(rolesAfter(request())).isEmpty();
    }

    @Test
    void noSessionLivesLongerThanTwelveHours() throws Exception {
        for (var quarter = 0; quarter < 48; quarter++) {
            clock.advance(Duration.ofMinutes(15));
            rolesAfter(request());
        }
        clock.advance(Duration.ofMinutes(2));

        assertThat(rolesAfter(request())).isEmpty();
    }

    @Test
    void changedRolesActAtTheNextRequest() throws Exception {
        assertThat(rolesAfter(request())).containsExactly("ROLE_MEMBER");

        asPortal.run(() -> accounts.changeRoles(ria, Set.of(Role.GARDENER), 0));
        commit();

        assertThat(rolesAfter(request())).containsExactly("ROLE_GARDENER");
    }

    @Test
    void aClosedAccountIsOutAtTheNextRequest() throws Exception {
        assertThat(rolesAfter(request())).containsExactly("ROLE_MEMBER");
        people.open("lotte", Role.ADMINISTRATOR);

        asPortal.run(() -> accounts.close(ria));
        commit();

        assertThat(rolesAfter(request())).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        return request;
    }

    /** The roles with which the rest of the portal sees a request that arrived as Ria, a member. */
    private List<String> rolesAfter(MockHttpServletRequest request) throws Exception {
        TestPeople.signIn(ria, Role.MEMBER);
        new SessionGuard(roles, acting, contexts, limits, clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? List.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList();
    }

    /** Roles are forgotten when the change is committed, so these tests cannot be rolled back. */
    private static void commit() {
        TestTransaction.flagForCommit();
        TestTransaction.end();
    }
}
