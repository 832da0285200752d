package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** A portal that was killed while it changed the tables, and the next one. */
class CutOffSchemaChangeTest {

    @Test
    void theLockOfAPortalThatWasKilledHoldsNobodyUp() throws Exception {
        try (var server = TestServer.started("own");
                var next = TestServer.asOwner(server)) {
            execute(next, """
                    create table DATABASECHANGELOGLOCK
                        (ID int primary key, LOCKED bit not null, LOCKGRANTED datetime, LOCKEDBY varchar(255))
                    """);
            execute(next, "insert into DATABASECHANGELOGLOCK values (1, 1, now(), 'a portal that was killed')");

            changesOver(next).update(new Contexts());

            assertThat(changesOver(next).listUnrunChangeSets(new Contexts(), null))
                    .isEmpty();
        }
    }

    @Test
    void aChangeOfWhichHalfWasDoneIsGoneOnWith() throws Exception {
        try (var server = TestServer.started("own");
                var next = TestServer.asOwner(server)) {
            changesOver(next).update(new Contexts());
            execute(next, "drop table access_role_grant");
            execute(next, "delete from DATABASECHANGELOG where id = 'accounts'");

            changesOver(next).update(new Contexts());

            execute(next, "select role from access_role_grant");
            assertThat(changesOver(next).listUnrunChangeSets(new Contexts(), null))
                    .isEmpty();
        }
    }

    private static Liquibase changesOver(Connection connection) throws LiquibaseException {
        return new Liquibase(
                "db/changelog/db.changelog-master.yaml",
                new ClassLoaderResourceAccessor(),
                new JdbcConnection(connection));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
