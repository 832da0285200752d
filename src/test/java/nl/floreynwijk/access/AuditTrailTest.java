package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class AuditTrailTest {

    private static final int DENIED = 1142;
    private static final AuditAction TESTED = new AuditAction("access", "test", "tested");

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    SignOut signOut;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_audit_entry set action = 'nothing'",
                "delete from access_audit_entry",
                "truncate table access_audit_entry",
                "drop table access_audit_entry",
                "alter table access_audit_entry comment ''"
            })
    void thePortalsOwnAccountCannotChangeWhatIsWritten(String attempt) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(attempt).update())
                .satisfies(refused -> assertThat(refused.getRootCause())
                        .isInstanceOfSatisfying(SQLException.class, cause -> assertThat(cause.getErrorCode())
                                .isEqualTo(DENIED)));
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void anEntryIsAddedAtItsMomentInUtc() {
        audit.record(TESTED, "1");

        var entry = audit.latest(0, 1).getFirst();
        assertThat(entry.action()).isEqualTo(TESTED);
        assertThat(Duration.between(entry.at(), clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(20));
        assertThat(database.sql(
                                "select date_format(at, '%Y-%m-%dT%TZ') from access_audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(entry.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "ADMINISTRATOR"})
    void nobodyButBoardAndAdministratorReadsIt(Role role) {
        TestPeople.signIn(AccountId.random(), role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.latest(0, 10));
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "ADMINISTRATOR"})
    void boardAndAdministratorReadIt(Role role) {
        TestPeople.signIn(AccountId.random(), role);

        assertThatNoException().isThrownBy(() -> audit.latest(0, 10));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "ADMINISTRATOR", "COORDINATOR"})
    void nobodyElseReadsWhatWasDoneToSomething(Role role) {
        TestPeople.signIn(AccountId.random(), role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.about(List.of("1")));
    }

    @Test
    void whatWasDoneToSomethingIsReadFromTheNewestOnButNothingAboutAccounts() {
        var anna = people.open("anna", Role.MEMBER);
        TestPeople.signIn(AccountId.random(), Role.COORDINATOR);
        audit.record(TESTED, "1", "first");
        audit.record(TESTED, "2");
        audit.record(TESTED, "3");
        audit.record(TESTED, "1", "last");

        assertThat(audit.about(List.of("1", "3", anna.toString())))
                .extracting(AuditEntry::objectId, AuditEntry::detail)
                .containsExactly(tuple("1", "last"), tuple("3", ""), tuple("1", "first"));
        assertThat(audit.about(List.of())).isEmpty();
    }

    @Test
    void whoSignsOutIsInTheTrail() {
        var anna = people.open("anna", Role.MEMBER);
        TestPeople.signIn(anna, Role.MEMBER);
        var session = TestSessions.current();

        signOut.here();

        assertThatIllegalStateException().isThrownBy(session::getCreationTime);
        assertThat(actionsOn(anna)).last().isEqualTo("signed-out");
    }

    @Test
    void whoSignsOutEverywhereIsInTheTrail() {
        var anna = people.open("anna", Role.MEMBER);
        TestPeople.signIn(anna, Role.MEMBER);
        sessions.registerNewSession("at home", new SignedInAccount(anna));

        signOut.everywhere();

        assertThat(sessions.getAllSessions(new SignedInAccount(anna), false)).isEmpty();
        assertThat(actionsOn(anna)).last().isEqualTo("signed-out-everywhere");
    }

    private List<String> actionsOn(AccountId account) {
        return database.sql("select action from access_audit_entry where object_id = ? and actor = ? order by id")
                .param(account.toString())
                .param(account.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void anEntryBelongsToTheTransactionItTellsAbout() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> audit.record(TESTED, "1"));
    }
}
