package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.ui.DraftStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class ActingTest {

    static final String REASON = "belt over een groendienst";
    static final AuditAction TESTED = new AuditAction("access", "test", "tested");

    @Autowired
    Acting acting;

    @Autowired
    AccountRoles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    DraftStore drafts;

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
    void aCoordinatorWorksForTheMemberFromTheNextRequestOn() throws Exception {
        start();
        assertThat(currentAccount.find()).as("until then").contains(sanne);

        assertThat(next.roles()).containsExactly("ROLE_MEMBER");
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
        next.roles();

        assertThat(acting.stop()).isEqualTo(new LocalPath("/kantoor/namens"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .as("a click that was on its way")
                .isThrownBy(() -> acting.candidates("ria"));
        assertThat(next.roles()).containsExactly("ROLE_COORDINATOR");
        assertThat(currentAccount.id()).isEqualTo(sanne);
        assertThat(acting.current()).isEmpty();
        assertThat(acting.stop()).as("once more").isEqualTo(LocalPath.START);
        assertThat(next.endings(ria)).containsExactly("STOPPED");
    }

    @Test
    void theSessionGetsAnotherIdAtTheBeginningAndAtTheEnd() throws Exception {
        var before = TestSessions.current().getId();
        start();
        var during = TestSessions.current().getId();
        next.roles();
        acting.stop();

        assertThat(Set.of(before, during, TestSessions.current().getId())).hasSize(3);
    }

    /** Sanne could not plan the work in the green, so she cannot by acting for a gardener either. */
    @Test
    void actingLendsNothingButMembership() throws Exception {
        start();
        next.roles();

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

        next.roles();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> acting.start(bert, REASON, ConsentWay.BY_PHONE));
    }

    @Test
    @Transactional
    void whatIsDoneCarriesBothNames() throws Exception {
        start();
        next.roles();

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
        next.roles();
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
    void nobodyElseInTheSameBrowserGoesOnActing() throws Exception {
        start();
        people.signedIn("eve", Role.COORDINATOR);

        assertThat(next.roles()).containsExactly("ROLE_COORDINATOR");
        assertThat(currentAccount.isActing()).isFalse();
        assertThat(next.endings(ria)).containsExactly("NOT_ALLOWED");
    }

    private void start() {
        assertThat(acting.start(ria, REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.Started());
    }
}
