package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;

@PortalTest
class OpenSessionsTest {

    @Autowired
    OpenSessions openSessions;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionRegistry registry;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();

    @BeforeEach
    void annaHasAnAccount() {
        anna = people.open("anna", Role.MEMBER);
    }

    @Test
    void everySessionIsInTheListThisOneFirst() {
        openedIn(anna, Proof.LINK);
        clock.advance(Duration.ofMinutes(2));
        openedIn(anna, Proof.PASSKEY);
        clock.advance(Duration.ofMinutes(2));
        var phone = openedIn(anna, Proof.PASSWORD);
        clock.advance(Duration.ofMinutes(2));
        openedIn(anna, Proof.LINK);
        TestSessions.goOnIn(phone);

        assertThat(openSessions.mine())
                .extracting(OpenSession::proof)
                .containsExactly(Proof.PASSWORD, Proof.LINK, Proof.PASSKEY, Proof.LINK);
        assertThat(openSessions.mine()).extracting(OpenSession::here).containsExactly(true, false, false, false);
    }

    @Test
    void whoEndsASessionEndsThatOneAlone() {
        var computer = openedIn(anna, Proof.LINK);
        var phone = openedIn(anna, Proof.PASSKEY);

        openSessions.end(openSessions.mine().getLast().id());

        assertThat(isOpen(computer)).isFalse();
        assertThat(isOpen(phone)).isTrue();
        assertThat(openSessions.mine()).singleElement().satisfies(session -> assertThat(session.here())
                .isTrue());
        assertThat(timesInTrail("signed-out-elsewhere")).isEqualTo(1);
    }

    @Test
    void whatIsOverStaysOver() {
        openedIn(anna, Proof.LINK);
        openedIn(anna, Proof.LINK);
        var other = openSessions.mine().getLast().id();

        openSessions.end(other);
        openSessions.end(other);

        assertThat(timesInTrail("signed-out-elsewhere")).isEqualTo(1);
    }

    @Test
    void nobodySeesOrEndsASessionOfSomebodyElse() {
        var annas = openedIn(anna, Proof.LINK);
        var id = openSessions.mine().getFirst().id();
        openedIn(people.open("bert", Role.MEMBER), Proof.LINK);

        openSessions.end(id);

        assertThat(openSessions.mine()).hasSize(1).extracting(OpenSession::id).doesNotContain(id);
        assertThat(isOpen(annas)).isTrue();
        assertThat(timesInTrail("signed-out-elsewhere")).isZero();
    }

    @Test
    void aSessionThatTheWebServerEndedIsGone() {
        openedIn(anna, Proof.LINK);
        var phone = openedIn(anna, Proof.LINK);
        openedIn(anna, Proof.LINK);

        phone.invalidate();
        assertThat(openSessions.mine()).hasSize(2);

        events.publishEvent(new HttpSessionDestroyedEvent(phone));
        assertThat(openSessions.mine()).hasSize(2);
    }

    @Test
    void aSessionNobodyUsesIsNotInTheList() {
        openedIn(anna, Proof.LINK);
        clock.advance(Duration.ofMinutes(32));
        openedIn(anna, Proof.LINK);

        assertThat(openSessions.mine()).hasSize(1);
    }

    @Test
    void aSessionIsFollowedUnderItsNewId() {
        var session = openedIn(anna, Proof.LINK);
        var id = openSessions.mine().getFirst().id();
        var before = session.getId();
        registry.removeSessionInformation(before);
        TestSessions.renew(session);
        registry.registerNewSession(session.getId(), new SignedInAccount(anna));
        events.publishEvent(new HttpSessionIdChangedEvent(session, before));

        assertThat(openSessions.mine()).singleElement().satisfies(it -> assertThat(it.id())
                .isEqualTo(id));
    }

    @Test
    void nobodyComesInByWhatWasProvenBeforeAllTheirSessionsWereEnded() {
        TestSessions.inAnotherBrowser();
        var beginning = sessions.beginning();

        sessions.endAll(anna);
        sessions.open(anna, Proof.PASSWORD, beginning);

        assertThat(sessions.isOver()).isTrue();
        TestSessions.inAnotherBrowser();
        sessions.open(anna, Proof.PASSWORD, sessions.beginning());
        assertThat(sessions.isOver()).isFalse();
    }

    @Test
    void nobodyComesInByWhatWasProvenBeforeTheOthersWereEnded() {
        var here = openedIn(anna, Proof.LINK);
        TestSessions.inAnotherBrowser();
        var thief = TestSessions.current();
        var beginning = sessions.beginning();

        TestSessions.goOnIn(here);
        sessions.endOthers(anna);
        TestSessions.goOnIn(thief);
        sessions.open(anna, Proof.PASSWORD, beginning);

        assertThat(sessions.isOver()).isTrue();
        TestSessions.goOnIn(here);
        assertThat(sessions.isOver()).isFalse();
    }

    @Test
    void aSessionThatIsGoneIsOver() {
        openedIn(anna, Proof.LINK).invalidate();

        assertThat(sessions.isOver()).isTrue();
    }

    /** Signs in in a browser of its own, in which the test goes on. */
    private HttpSession openedIn(AccountId account, Proof proof) {
        TestSessions.inAnotherBrowser();
        people.signIn(account);
        sessions.open(account, proof, sessions.beginning());
        return TestSessions.current();
    }

    private boolean isOpen(HttpSession session) {
        var known = registry.getSessionInformation(session.getId());
        return known != null && !known.isExpired();
    }

    private int timesInTrail(String action) {
        return database.sql("select count(*) from access_audit_entry where action = :action and object_id = :account")
                .param("action", action)
                .param("account", anna.toString())
                .query(Integer.class)
                .single();
    }
}
