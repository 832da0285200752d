package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OfficeRolesTest {

    private static final int DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;

    @Autowired
    OfficeRoles offices;

    @Autowired
    Accounts accounts;

    @Autowired
    Enrolment enrolment;

    @Autowired
    AccountRoles rolesNow;

    @Autowired
    Contacts contacts;

    @Autowired
    RoleEnds ends;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId ria;
    AccountId lotte;
    AccountId amina;

    @BeforeEach
    void aminaIsInTheBoard() {
        ria = people.open("ria", Role.MEMBER);
        lotte = people.open("lotte", Role.ADMINISTRATOR);
        amina = people.signedIn("amina", Role.BOARD);
    }

    @Test
    void theBoardGivesAndTakesWithReasonAndLastDay() {
        assertThat(offices.give(ria, Role.TREASURER, " Gekozen in de ALV ", Optional.of(today().plusYears(3))))
                .isEqualTo(new ChangeResult.Changed());
        assertThat(offices.of(ria))
                .containsExactly(
                        new HeldRole(Role.MEMBER, Optional.empty()),
                        new HeldRole(Role.TREASURER, Optional.of(today().plusYears(3))));

        assertThat(offices.take(ria, Role.TREASURER, "Verhuisd")).isEqualTo(new ChangeResult.Changed());
        assertThat(offices.take(ria, Role.TREASURER, "Verhuisd")).isEqualTo(new ChangeResult.Changed());

        assertThat(offices.history(ria))
                .extracting(RoleChange::role, RoleChange::given, RoleChange::by, RoleChange::reason)
                .containsExactly(
                        tuple(Role.TREASURER, false, Optional.of("amina"), Optional.of("Verhuisd")),
                        tuple(Role.TREASURER, true, Optional.of("amina"), Optional.of("Gekozen in de ALV")),
                        tuple(Role.MEMBER, true, Optional.empty(), Optional.empty()));
        assertThat(audit.latest(0, 1).getFirst().detail()).isEqualTo("-TREASURER");
    }

    @Test
    void aClosedAccountGetsNoRole() {
        people.signIn(lotte);
        accounts.close(ria);
        people.signIn(amina);

        assertThat(offices.give(ria, Role.TREASURER, "", Optional.empty()))
                .isEqualTo(new ChangeResult.ChangedMeanwhile());
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "MEMBER", "RESIDENT", "FUNDER"})
    void theBoardDecidesOnNoOtherRole(Role role) {
        assertRefused(() -> offices.give(ria, role, "", Optional.empty()));
        assertRefused(() -> offices.take(lotte, role, ""));
        assertThat(offices.mine()).doesNotContain(role);

        people.signIn(lotte);
        assertThat(offices.give(ria, role, "", Optional.empty())).isEqualTo(new ChangeResult.Changed());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "ADMINISTRATOR"})
    void nobodyElseGivesTakesOrLooks(Role role) {
        TestPeople.signIn(ria, role);

        assertRefused(() -> offices.give(ria, Role.BOARD, "", Optional.empty()));
        assertRefused(() -> offices.take(ria, Role.BOARD, ""));
        assertRefused(() -> offices.history(ria));
        assertRefused(() -> offices.of(ria));
        assertRefused(() -> offices.mine());
    }

    @Test
    void whatIsNoReasonOrNoDayIsRefused() {
        assertThat(offices.give(ria, Role.BOARD, "x".repeat(201), Optional.empty()))
                .isEqualTo(new ChangeResult.NotAReason());
        assertThat(offices.take(ria, Role.BOARD, "regel\nregel")).isEqualTo(new ChangeResult.NotAReason());
        assertThat(offices.give(ria, Role.BOARD, "", Optional.of(today().minusDays(1))))
                .isInstanceOf(ChangeResult.NotADay.class);
        assertThat(offices.give(ria, Role.BOARD, "", Optional.of(today().plusYears(11))))
                .isInstanceOf(ChangeResult.NotADay.class);
    }

    @Test
    void aRolePastItsLastDayGivesNoRightsAtOnceAndIsTakenAtNight() {
        offices.give(ria, Role.GARDENER, "", Optional.of(today()));
        rolesNow.forget(new RolesChanged(ria, true));
        assertThat(rolesNow.rolesOf(ria).orElseThrow()).contains(Role.GARDENER);
        assertThat(contacts.holding(Role.GARDENER)).hasSize(1);

        clock.advance(Duration.ofDays(1));
        assertThat(rolesNow.rolesOf(ria).orElseThrow()).containsExactly(Role.MEMBER);
        assertThat(contacts.holding(Role.GARDENER)).isEmpty();
        assertThat(offices.of(ria)).extracting(HeldRole::role).containsExactly(Role.MEMBER);

        TestPeople.signOut();
        ends.takeWhatEnded();
        TestPeople.signIn(amina, Role.BOARD);
        assertThat(audit.latest(0, 1)).singleElement().satisfies(it -> {
            assertThat(it.detail()).isEqualTo("-GARDENER");
            assertThat(it.actor()).isEmpty();
        });
        assertThat(offices.history(ria).getFirst().given()).isFalse();
    }

    @Test
    void theHolderHearsTwoWeeksBeforeOnce() {
        offices.give(ria, Role.GARDENER, "", Optional.of(today().plusDays(15)));
        ends.warn();
        assertThat(warningsTo(ria)).isEmpty();

        clock.advance(Duration.ofDays(1));
        ends.warn();
        clock.advance(Duration.ofDays(1));
        ends.warn();

        assertThat(warningsTo(ria)).containsExactly("Een rol van u op de website loopt af");
    }

    @Test
    void theLastAdministratorNeverLosesTheRoleNorGetsALastDay() {
        people.signIn(lotte);
        assertThat(offices.give(lotte, Role.ADMINISTRATOR, "", Optional.of(today().plusYears(1))))
                .isEqualTo(new ChangeResult.LastAdministrator());
        assertThat(offices.take(lotte, Role.ADMINISTRATOR, "")).isEqualTo(new ChangeResult.LastAdministrator());

        offices.give(ria, Role.ADMINISTRATOR, "", Optional.of(today().plusYears(1)));
        assertThat(offices.take(lotte, Role.ADMINISTRATOR, ""))
                .as("the other's ends one day")
                .isEqualTo(new ChangeResult.LastAdministrator());
        assertThat(accounts.close(lotte)).isEqualTo(new ChangeResult.LastAdministrator());

        offices.give(ria, Role.ADMINISTRATOR, "", Optional.empty());
        assertThat(offices.take(lotte, Role.ADMINISTRATOR, "")).isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void termsHoldForWhatIsGivenAndNotForWhatSomebodyHas() {
        people.signIn(lotte);
        var until = Optional.of(today().plusDays(5));
        accounts.changeRoles(
                ria,
                Set.of(Role.MEMBER, Role.GARDENER),
                new RoleTerms("proef", until),
                accounts.find(ria).orElseThrow().version());

        assertThat(offices.of(ria))
                .containsExactly(new HeldRole(Role.MEMBER, Optional.empty()), new HeldRole(Role.GARDENER, until));
    }

    @Test
    void whoBecomesAMemberIsOneWithoutALastDay() {
        people.signIn(lotte);
        offices.give(ria, Role.MEMBER, "", Optional.of(today().plusDays(5)));

        enrolment.give(ria, Role.MEMBER);

        assertThat(offices.of(ria)).containsExactly(new HeldRole(Role.MEMBER, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_role_change set given = false",
                "delete from access_role_change",
                "update access_acting set way = 'AT_DESK'",
                "delete from access_acting",
                "delete from access_acting_end"
            })
    void thePortalsOwnAccountCannotChangeWhatIsWritten(String attempt) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(attempt).update())
                .satisfies(refused -> assertThat(refused.getRootCause())
                        .isInstanceOfSatisfying(SQLException.class, cause -> assertThat(cause.getErrorCode())
                                .isIn(DENIED, COLUMN_DENIED)));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private List<String> warningsTo(AccountId account) {
        return database.sql("select subject from notification_mail where account_id = ? and subject like '%loopt af%'")
                .param(account.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static void assertRefused(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
