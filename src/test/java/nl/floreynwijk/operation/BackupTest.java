package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.PortalProcess;
import nl.floreynwijk.base.persistence.CommandDatabase;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** Portals that really run, on what was backed up from another and restored. */
class BackupTest {

    private static final List<String> DEMO = List.of("-Dportal.demo=true", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    @Test
    void aPortalGoesOnWhereAnotherWasBackedUp() throws Exception {
        var first = ExternalDatabase.emptied("backup-source");
        var second = ExternalDatabase.emptied("backup-target");
        var file = folder.resolve("running.zip").toString();
        try (var portal = PortalProcess.compiled(first, Map.of(), DEMO)) {
            portal.address();
            Commands.backup(Map.of("PORTAL_DATA", first.toString()), file);
        }

        Commands.restore(Map.of("PORTAL_DATA", second.toString()), file);

        try (var portal = PortalProcess.compiled(second, Map.of(), DEMO)) {
            portal.address();
            assertThat(read(second, "select name from access_account where email = 'ria@example.org'"))
                    .containsExactly("Ria de Wit-van Oosterhout");
            assertThat(read(second, "select count(*) from access_audit_entry where action = 'restored'"))
                    .containsExactly("1");
        }
    }

    @Test
    void aPortalOfTodayStartsOnWhatTheFirstOneKept() throws Exception {
        var data = ExternalDatabase.emptied("backup-target");
        Commands.restore(Map.of("PORTAL_DATA", data.toString()), "src/test/resources/schema/0.1.0-foundation.zip");

        try (var portal = PortalProcess.compiled(data, Map.of(), DEMO)) {
            portal.address();
            assertThat(read(data, "select name from access_account where email = 'mehmet@example.org'"))
                    .containsExactly("Mehmet Yıldırım");
        }
    }

    @Test
    void noPortalStartsOnWhatIsHalfRestored() throws Exception {
        try (var database = ExternalDatabase.empty("backup-source");
                var owner = database.asOwner()) {
            TestSchema.execute(owner, "create table operation_restoring (id tinyint not null primary key)");
            try (var portal = PortalProcess.compiled(folder, database.environment(), DEMO)) {
                assertThatThrownBy(portal::address).isInstanceOf(IllegalStateException.class);

                assertThat(portal.log().lines())
                        .singleElement()
                        .asString()
                        .startsWith("portal: A restore is under way or has stopped halfway");
                assertThat(portal.process().exitValue()).isEqualTo(1);
            }
        }
    }

    private static List<String> read(Path data, String query) throws SQLException, IOException {
        try (var database = CommandDatabase.besideThePortal(data, new StandardEnvironment());
                var connection = database.connect()) {
            return TestSchema.texts(connection, query);
        }
    }
}
