package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The portal's own server: what a running portal holds is played by a server that this test keeps running. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedBackupTest {

    private static final String GOOD = "src/test/resources/schema/0.1.0-foundation.zip";

    @TempDir
    private Path folder;

    @Test
    void whatWasBackedUpBesideARunningPortalIsRestoredIntoANewOne(CapturedOutput console) throws Exception {
        var file = folder.resolve("running.zip");
        Map<String, String> rows;
        try (var running = ExternalDatabase.empty("backup-source");
                var owner = running.asOwner()) {
            TestSchema.fill(owner);
            rows = TestSchema.checksums(owner);

            Commands.backup(on(running.data()), file.toString());

            assertThat(TestSchema.texts(owner, "select file_name from operation_backup order by id desc limit 1"))
                    .containsExactly("running.zip");
            assertThatThrownBy(() -> Commands.restore(on(running.data()), file.toString(), "--force"))
                    .isNotNull();
            assertThat(console.getErr()).contains("in use by a running portal. Stop that portal first");
        }

        var target = ExternalDatabase.emptied("backup-target");
        Commands.restore(on(target), file.toString());

        try (var restored = ExternalDatabase.kept("backup-target");
                var owner = restored.asOwner()) {
            assertThat(TestSchema.checksums(owner)).isEqualTo(rows);
        }
    }

    @Test
    void whatIsBackedUpWithoutAPortalIsTheSame() throws Exception {
        Map<String, String> rows;
        Path data;
        try (var stopped = ExternalDatabase.empty("backup-source");
                var owner = stopped.asOwner()) {
            data = stopped.data();
            TestSchema.fill(owner);
            rows = TestSchema.checksums(owner);
        }
        var file = folder.resolve("stopped.zip");
        var again = folder.resolve("again.zip");

        Commands.backup(on(data), file.toString());
        Commands.restore(on(data), file.toString(), "--force");
        Commands.backup(on(data), again.toString());

        assertThat(new BackupFile(again).verified().sha256())
                .isEqualTo(new BackupFile(file).verified().sha256());
        assertThat(new BackupFile(file).verified().rows()).hasSameSizeAs(rows.keySet());
    }

    @Test
    void theKeyToARunningServerIsForThisAccountAloneAndGoesWithIt() throws Exception {
        Path key;
        try (var running = ExternalDatabase.empty("backup-source")) {
            key = running.data().resolve("mariadb/backup.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        assertThat(key).doesNotExist();
    }

    @Test
    void aFolderWithoutADatabaseIsNoPortal(CapturedOutput console) {
        var nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() ->
                        Commands.backup(on(nowhere), folder.resolve("a.zip").toString()))
                .isNotNull();

        assertThat(console.getErr().lines()).singleElement().asString().contains("There is no database in " + nowhere);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aDatabaseTooDamagedToStartIsKeptAsideAndReplaced(CapturedOutput console) throws Exception {
        var data = damaged("ibdata1");
        assertThatThrownBy(() -> Commands.restore(on(data), GOOD)).isNotNull();
        assertThat(console.getErr()).contains("does not come up").contains("./portal restore FILE --force");

        Commands.restore(on(data), GOOD, "--force");

        assertThat(console.getOut()).contains("What was there before is in " + data.resolve("mariadb/damaged-"));
        assertThatTheExamplesAreThere();
        assertThatDamagedDataIsKeptAside(data);
    }

    @Test
    void aDatabaseOfWhichATableCannotBeReadIsKeptAsideAndReplaced(CapturedOutput console) throws Exception {
        var data = damaged("portal/access_account.ibd");

        Commands.restore(on(data), GOOD, "--force");

        assertThat(console.getOut()).contains("What was there before is in " + data.resolve("mariadb/damaged-"));
        assertThatTheExamplesAreThere();
        assertThatDamagedDataIsKeptAside(data);
    }

    private static Path damaged(String file) throws Exception {
        Path data;
        try (var server = ExternalDatabase.empty("backup-source");
                var owner = server.asOwner()) {
            TestSchema.fill(owner);
            data = server.data();
        }
        Files.write(data.resolve("mariadb/data").resolve(file), new byte[100_000]);
        return data;
    }

    private static void assertThatTheExamplesAreThere() throws IOException, SQLException {
        try (var restored = ExternalDatabase.kept("backup-source");
                var owner = restored.asOwner()) {
            assertThat(TestSchema.texts(owner, "select name from access_account"))
                    .contains("Mehmet Yıldırım");
        }
    }

    private static void assertThatDamagedDataIsKeptAside(Path data) throws IOException {
        try (var files = Files.list(data.resolve("mariadb"))) {
            var aside = files.filter(it -> it.getFileName().toString().startsWith("damaged-"))
                    .toList();
            assertThat(aside).hasSize(1);
            assertThat(aside.getFirst().resolve("data/ibdata1")).isNotEmptyFile();
        }
    }

    private static Map<String, String> on(Path data) {
        return Map.of("PORTAL_DATA", data.toString());
    }
}
