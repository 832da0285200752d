package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

/** When acting for somebody is over, whether or not whoever acts wants it to be. */
@PortalTest
class ActingEndsTest {

    @Autowired
    Acting acting;

    @Autowired
    ActingSessions sessions;

    @Autowired
    AccountRoles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    SignOut signOut;

    @Autowired
    AuditTrail audit;

    @Autowired
    AsPortal asPortal;

    @Autowired
    NextRequest next;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    AccountId ria;
    AccountId sanne;

    @BeforeEach
    void sanneIsAtTheDesk() {
        ria = people.open("ria", Role.MEMBER, Role.GARDENER);
        sanne = people.open("sanne", Role.COORDINATOR);
        TestSessions.openedByPassword(clock.instant());
        people.signIn(sanne);
    }

    @Test
    void itEndsAfterHalfAnHour() throws Exception {
        start();
        ActingSession.of(TestSessions.current()).orElseThrow().tabOpened();
        clock.advance(Duration.ofMinutes(29));
        assertThat(next.roles()).containsExactly("ROLE_MEMBER");

        clock.advance(Duration.ofMinutes(1));

        assertThat(next.roles()).containsExactly("ROLE_COORDINATOR");
        assertThat(next.endings(ria)).containsExactly("EXPIRED");
    }

    @Test
    void itEndsWhenTheLastTabIsClosed() throws Exception {
        start();
        next.roles();
        clock.advance(Duration.ofSeconds(30));

        sessions.endWhatNobodySees();

        assertThat(next.roles()).containsExactly("ROLE_COORDINATOR");
        assertThat(next.endings(ria)).containsExactly("TAB_CLOSED");
    }

    @Test
    void itEndsWithTheSession() {
        start();

        sessions.endWith(new HttpSessionDestroyedEvent(TestSessions.current()));

        assertThat(next.endings(ria)).containsExactly("SIGNED_OUT");
    }

    @Test
    void whoSignsOutWhileActingGoesThemselves() throws Exception {
        start();
        next.roles();
        var session = TestSessions.current();

        signOut.here();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(session::getCreationTime);
    }

    @Test
    void whatThePortalDidNotLiveToNoteIsNotedLater() {
        start();
        ActingSession.clear(TestSessions.current());
        clock.advance(Duration.ofMinutes(31));

        sessions.noteOverdue();

        assertThat(next.endings(ria)).containsExactly("EXPIRED");
        assertThat(lastAction()).isEqualTo(AccessActions.ACTING_EXPIRED);
    }

    @Test
    void itEndsWhenTheCoordinatorIsOneNoMore() throws Exception {
        start();
        next.roles();

        asPortal.run(() -> accounts.changeRoles(sanne, Set.of(Role.RESIDENT), versionOf(sanne)));
        forgetRoles(sanne);

        assertThat(next.roles()).containsExactly("ROLE_RESIDENT");
        assertThat(currentAccount.id()).isEqualTo(sanne);
        assertThat(next.endings(ria)).containsExactly("NOT_ALLOWED");
    }

    @Test
    void itEndsWhenTheMembersAccountIsClosed() throws Exception {
        start();
        next.roles();

        asPortal.run(() -> accounts.close(ria));
        forgetRoles(ria);

        assertThat(next.roles()).containsExactly("ROLE_COORDINATOR");
    }

    @Test
    void itEndsWhenTheMemberGetsAnOffice() throws Exception {
        start();
        next.roles();

        asPortal.run(() -> accounts.changeRoles(ria, Set.of(Role.MEMBER, Role.BOARD), versionOf(ria)));
        forgetRoles(ria);

        assertThat(next.roles()).containsExactly("ROLE_COORDINATOR");
    }

    @Test
    void aCoordinatorWhoseAccountIsClosedIsOut() throws Exception {
        start();
        next.roles();

        asPortal.run(() -> accounts.close(sanne));
        forgetRoles(sanne);

        assertThat(next.roles()).isEmpty();
    }

    private void start() {
        assertThat(acting.start(ria, ActingTest.REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.Started());
    }

    private int versionOf(AccountId id) {
        return accounts.find(id).orElseThrow().version();
    }

    /** What is committed is forgotten at once; here nothing is. */
    private void forgetRoles(AccountId account) {
        roles.forget(new RolesChanged(account, true));
    }

    private AuditAction lastAction() {
        TestPeople.signIn(sanne, Role.BOARD);
        return audit.latest(0, 1).getFirst().action();
    }
}
