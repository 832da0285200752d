package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guardian acts for whoever appointed them, and no further than the mandate goes. */
@PortalTest
class GuardianActingTest {

    @Autowired
    Acting acting;

    @Autowired
    Mandates mandates;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    NextRequest next;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

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
    void aGuardianActsInTheAreasOfTheMandateUntilItEnds() throws Exception {
        var bert = guardian();
        people.signIn(bert);

        assertThat(acting.start(ria, ActingTest.REASON, ConsentWay.MANDATE)).isEqualTo(new ActingResult.Started());
        assertThat(next.roles()).containsExactly("ROLE_MEMBER");
        assertThat(currentAccount.mayActIn(MandateArea.START)).isTrue();
        assertThat(currentAccount.mayActIn(new MandateArea("green"))).isFalse();

        people.signIn(ria);
        mandates.end(mandates.given().getFirst().id());

        people.signIn(bert);
        assertThat(next.roles()).containsExactly("ROLE_RESIDENT");
        assertThat(next.endings(ria)).containsExactly("NOT_ALLOWED");
    }

    @Test
    void aMandateIsNoWayAroundTheRuleForCoordinators() {
        var bert = guardian();
        people.signIn(bert);

        assertThat(acting.start(ria, ActingTest.REASON, ConsentWay.BY_PHONE)).isEqualTo(new ActingResult.NotForThem());
        assertThat(acting.start(sanne, ActingTest.REASON, ConsentWay.MANDATE)).isEqualTo(new ActingResult.NotForThem());
    }

    @Test
    void aMandateOpensNothingAfterItsLastDay() throws Exception {
        var bert = guardian();
        people.signIn(bert);
        acting.start(ria, ActingTest.REASON, ConsentWay.MANDATE);
        next.roles();

        database.sql("update access_mandate set ends_on = ?")
                .param(today().minusDays(1))
                .update();

        assertThat(next.roles()).containsExactly("ROLE_RESIDENT");
        assertThat(acting.start(ria, ActingTest.REASON, ConsentWay.MANDATE)).isEqualTo(new ActingResult.NotForThem());
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

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
