package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    void anEntryIsAdded() {
        audit.record("tested", "test", "1");

        assertThat(database.sql("select count(*) from access_audit_entry where action = 'tested'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void anEntryBelongsToTheTransactionItTellsAbout() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record("tested", "test", "1"));
    }
}
