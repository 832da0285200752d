package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class AuditTrailTest {

    private static final int DENIED = 1142;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

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
        audit.record("tested", "test", "1");

        var entry = audit.latest(0, 1).getFirst();
        assertThat(entry.action()).isEqualTo("tested");
        assertThat(Duration.between(entry.at(), clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(20));
        assertThat(database.sql("select date_format(at, '%Y-%m-%dT%TZ') from access_audit_entry where id = ?")
                        .param(entry.number())
                        .query(String.class)
                        .single())
                .isEqualTo(entry.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void anEntryBelongsToTheTransactionItTellsAbout() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record("tested", "test", "1"));
    }
}
