package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.SessionLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DraftStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class ActingTest {

    static final String REASON = "belt over een groendienst";
    static final AuditAction TESTED = new AuditAction("access", "test", "tested");

    @Autowired
    Acting acting;

    @Autowired
    ActingSessions sessions;

    @Autowired
    AccountRoles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    OfficeRoles offices;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    DraftStore drafts;

    @Autowired
    SignOut signOut;

    @Autowired
    AuditTrail audit;

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

    final SessionLimits limits = new SessionLimits(Duration.ofMinutes(60), Duration.ofHours(12));
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
    void aCoordinatorWorksForTheMemberFromTheNextRequestOn() throws Exception {
        start();
        assertThat(currentAccount.find()).as("until then").contains(sanne);

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_MEMBER");
        assertThat(currentAccount.id()).isEqualTo(ria);
        assertThat(currentAccount.actor()).contains(sanne);
        assertThat(currentAccount.isActing()).isTrue();
        assertThat(currentAccount.has(Role.COORDINATOR)).isFalse();
        assertThat(acting.current()).hasValueSatisfying(it -> {
            assertThat(it.member()).isEqualTo(ria);
            assertThat(it.name()).isEqualTo("ria");
            assertThat(it.areas()).isEmpty();
        });
    }

    @Test
    void stoppingGivesOneselfBackAndLeadsToWhereItBegan() throws Exception {
        acting.start(ria, REASON, ConsentWay.AT_DESK, new LocalPath("/kantoor/namens"));
        rolesOfNextRequest();

        assertThat(acting.stop()).isEqualTo(new LocalPath("/kantoor/namens"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .as("a click that was on its way")
                .isThrownBy(() -> acting.candidates("ria"));
        assertThat(rolesOfNextRequest()).containsExactly("ROLE_COORDINATOR");
        assertThat(currentAccount.id()).isEqualTo(sanne);
        assertThat(acting.current()).isEmpty();
        assertThat(acting.stop()).as("once more").isEqualTo(LocalPath.START);
        assertThat(endings()).containsExactly("STOPPED");
    }

    @Test
    void theSessionGetsAnotherIdAtTheBeginningAndAtTheEnd() throws Exception {
        var before = TestSessions.current().getId();
        start();
        var during = TestSessions.current().getId();
        rolesOfNextRequest();
        acting.stop();

        assertThat(Set.of(before, during, TestSessions.current().getId())).hasSize(3);
    }

    /** Sanne could not plan the work in the green, so she cannot by acting for a gardener either. */
    @Test
    void actingLendsNothingButMembership() throws Exception {
        start();
        rolesOfNextRequest();

        assertThat(currentAccount.has(Role.GARDENER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "ADMINISTRATOR", "TREASURER", "COORDINATOR"})
    void nobodyActsForSomebodyWithAnOffice(Role office) {
        var amina = people.open("amina", Role.MEMBER, office);

        assertThat(acting.start(amina, REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.NotForThem());
        assertThat(acting.candidate(amina)).isEmpty();
        assertThat(acting.candidates("amina")).isEmpty();
    }

    @Test
    void nobodyActsForWhomIsNoMemberIsClosedOrIsUnknown() {
        var thomas = people.open("thomas", Role.FUNDER);
        var bert = people.open("bert", Role.MEMBER);
        asPortal.run(() -> accounts.close(bert));

        for (var nobody : List.of(thomas, bert, AccountId.random(), sanne)) {
            assertThat(acting.start(nobody, REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.NotForThem());
        }
        assertThat(acting.candidates("bert")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void nobodyElseActsWithoutAMandate(Role role) {
        var other = people.open("other", role);
        people.signIn(other);

        for (var way : ConsentWay.values()) {
            assertThat(acting.start(ria, REASON, way)).isEqualTo(new ActingResult.NotForThem());
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> acting.candidates("ria"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> acting.candidate(ria));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "belt\nover", "\u202Etleb"})
    void actingNeedsAReason(String reason) {
        assertThat(acting.start(ria, reason, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.NotAReason());
        assertThat(acting.start(ria, "x".repeat(201), ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.NotAReason());
    }

    @Test
    void nobodyActsForTwo() throws Exception {
        var bert = people.open("bert", Role.MEMBER);
        start();
        assertThatExceptionOfType(AccessDeniedException.class)
                .as("from a tab of before")
                .isThrownBy(() -> acting.start(bert, REASON, ConsentWay.BY_PHONE));

        rolesOfNextRequest();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> acting.start(bert, REASON, ConsentWay.BY_PHONE));
    }

    @Test
    void itEndsAfterHalfAnHour() throws Exception {
        start();
        ActingSession.of(TestSessions.current()).orElseThrow().tabOpened();
        clock.advance(Duration.ofMinutes(29));
        assertThat(rolesOfNextRequest()).containsExactly("ROLE_MEMBER");

        clock.advance(Duration.ofMinutes(1));

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_COORDINATOR");
        assertThat(endings()).containsExactly("EXPIRED");
    }

    @Test
    void itEndsWhenTheLastTabIsClosed() throws Exception {
        start();
        rolesOfNextRequest();
        clock.advance(Duration.ofSeconds(30));

        sessions.endWhatNobodySees();

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_COORDINATOR");
        assertThat(endings()).containsExactly("TAB_CLOSED");
    }

    @Test
    void itEndsWithTheSession() {
        start();

        sessions.endWith(new HttpSessionDestroyedEvent(TestSessions.current()));

        assertThat(endings()).containsExactly("SIGNED_OUT");
    }

    @Test
    void whoSignsOutWhileActingGoesThemselves() throws Exception {
        start();
        rolesOfNextRequest();
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

        assertThat(endings()).containsExactly("EXPIRED");
        assertThat(lastAction()).isEqualTo(AccessActions.ACTING_EXPIRED);
    }

    @Test
    void itEndsWhenTheCoordinatorIsOneNoMore() throws Exception {
        start();
        rolesOfNextRequest();

        asPortal.run(() -> accounts.changeRoles(sanne, Set.of(Role.RESIDENT), versionOf(sanne)));
        forgetRoles(sanne);

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_RESIDENT");
        assertThat(currentAccount.id()).isEqualTo(sanne);
        assertThat(endings()).containsExactly("NOT_ALLOWED");
    }

    @Test
    void itEndsWhenTheMembersAccountIsClosed() throws Exception {
        start();
        rolesOfNextRequest();

        asPortal.run(() -> accounts.close(ria));
        forgetRoles(ria);

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_COORDINATOR");
    }

    @Test
    void itEndsWhenTheMemberGetsAnOffice() throws Exception {
        start();
        rolesOfNextRequest();

        asPortal.run(() -> accounts.changeRoles(ria, Set.of(Role.MEMBER, Role.BOARD), versionOf(ria)));
        forgetRoles(ria);

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_COORDINATOR");
    }

    @Test
    void aCoordinatorWhoseAccountIsClosedIsOut() throws Exception {
        start();
        rolesOfNextRequest();

        asPortal.run(() -> accounts.close(sanne));
        forgetRoles(sanne);

        assertThat(rolesOfNextRequest()).isEmpty();
    }

    @Test
    @Transactional
    void whatIsDoneCarriesBothNames() throws Exception {
        start();
        rolesOfNextRequest();

        audit.record(TESTED, "1");

        TestPeople.signIn(sanne, Role.BOARD);
        var entries = audit.latest(0, 2);
        assertThat(entries.getFirst().actorName()).contains("sanne");
        assertThat(entries.getFirst().memberName()).contains("ria");
        assertThat(entries.getLast().action()).isEqualTo(AccessActions.ACTING_STARTED);
        assertThat(entries.getLast().memberName()).contains("ria");
    }

    @Test
    void theMemberSeesWhoActedForThemAndOthersDoNot() throws Exception {
        start();
        rolesOfNextRequest();
        acting.stop();

        people.signIn(ria);
        assertThat(acting.mine()).singleElement().satisfies(it -> {
            assertThat(it.actor()).isEqualTo("sanne");
            assertThat(it.reason()).isEqualTo(REASON);
            assertThat(it.way()).isEqualTo(ConsentWay.BY_PHONE);
            assertThat(it.endedAt()).isPresent();
        });
        people.signIn(sanne);
        assertThat(acting.mine()).isEmpty();
    }

    @Test
    void nobodysDraftIsShownToSomebodyElse() {
        people.signIn(ria);
        drafts.keep("form", Map.of("a", "geheim"));
        people.actFor(ria, sanne);

        assertThat(drafts.read("form")).isEmpty();
        drafts.keep("form", Map.of("a", "van Sanne"));
        drafts.discard("form");

        people.signIn(ria);
        assertThat(drafts.read("form")).containsEntry("a", "geheim");
        people.signIn(sanne);
        assertThat(drafts.read("form")).isEmpty();
    }

    @Test
    void aGuardianActsInTheAreasOfTheMandateUntilItEnds() throws Exception {
        var bert = guardian();
        people.signIn(bert);

        assertThat(acting.start(ria, REASON, ConsentWay.MANDATE)).isEqualTo(new ActingResult.Started());
        assertThat(rolesOfNextRequest()).containsExactly("ROLE_MEMBER");
        assertThat(currentAccount.mayActIn(MandateArea.START)).isTrue();
        assertThat(currentAccount.mayActIn(new MandateArea("green"))).isFalse();

        people.signIn(ria);
        mandates.end(mandates.given().getFirst().id());

        people.signIn(bert);
        assertThat(rolesOfNextRequest()).containsExactly("ROLE_RESIDENT");
        assertThat(endings()).containsExactly("NOT_ALLOWED");
    }

    @Test
    void nobodyElseInTheSameBrowserGoesOnActing() throws Exception {
        start();
        people.signedIn("eve", Role.COORDINATOR);

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_COORDINATOR");
        assertThat(currentAccount.isActing()).isFalse();
        assertThat(endings()).containsExactly("NOT_ALLOWED");
    }

    @Test
    void aMandateIsNoWayAroundTheRuleForCoordinators() {
        var bert = guardian();
        people.signIn(bert);

        assertThat(acting.start(ria, REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.NotForThem());
        assertThat(acting.start(sanne, REASON, ConsentWay.MANDATE)).isEqualTo(new ActingResult.NotForThem());
    }

    @Test
    void aMandateOpensNothingAfterItsLastDay() throws Exception {
        var bert = guardian();
        people.signIn(bert);
        acting.start(ria, REASON, ConsentWay.MANDATE);
        rolesOfNextRequest();

        database.sql("update access_mandate set ends_on = ?")
                .param(today().minusDays(1))
                .update();

        assertThat(rolesOfNextRequest()).containsExactly("ROLE_RESIDENT");
        assertThat(acting.start(ria, REASON, ConsentWay.MANDATE)).isEqualTo(new ActingResult.NotForThem());
    }

    /** Bert, a resident, may act for Ria at the start page. */
    private AccountId guardian() {
        var bert = people.open("bert", Role.RESIDENT);
        people.signIn(ria);
        mandates.appoint("bert@example.org", Set.of(MandateArea.START), today().plusDays(7));
        people.signIn(bert);
        mandates.accept(mandates.held().getFirst().id());
        return bert;
    }

    private void start() {
        assertThat(acting.start(ria, REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.Started());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
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

    private List<String> endings() {
        return database.sql("""
                        select e.ending from access_acting_end e join access_acting a on a.id = e.acting_id
                        where a.member = ?
                        """)
                .param(ria.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** The roles with which the rest of the portal sees the next request of this browser. */
    private List<String> rolesOfNextRequest() throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(TestSessions.current());
        new SessionGuard(roles, sessions, contexts, limits, clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? List.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList();
    }
}
