package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.exception.MigrationFailedException;
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
    void aChangeOfWhichHalfWasDoneFailsInAWayThatIsTold() throws Exception {
        try (var server = TestServer.started("own");
                var next = TestServer.asOwner(server)) {
            execute(next, "create table access_role_grant (role varchar(30))");

            var failure = catchThrowable(() -> changesOver(next).update(new Contexts()));

            assertThat(causesOf(failure)).hasAtLeastOneElementOfType(MigrationFailedException.class);
        }
    }

    private static Stream<Throwable> causesOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
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
