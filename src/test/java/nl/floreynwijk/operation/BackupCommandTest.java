package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Backups of a database of somebody's own. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupCommandTest {

    private ExternalDatabase server;

    @TempDir
    private Path folder;

    @BeforeAll
    void startServer() throws Exception {
        server = ExternalDatabase.empty("backup-source");
        try (var owner = server.asOwner()) {
            TestSchema.fill(owner);
        }
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void saysInOneLineWhatIsIn(CapturedOutput console) throws IOException {
        var file = folder.resolve("monday.zip");

        Commands.backup(settings(), file.toString());

        assertThat(console.getOut().lines())
                .singleElement()
                .asString()
                .matches(
                        "The backup is made: .*/monday\\.zip, \\d+ kB, \\d+ rows in \\d+ tables, .* portal 0\\.1\\.0\\.");
        assertThat(new BackupFile(file).verified().rows()).containsEntry("access_account", 4L);
    }

    @Test
    void isForThisAccountAlone() throws IOException {
        var file = folder.resolve("monday.zip");

        Commands.backup(settings(), file.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void notesItselfInTheDatabase() throws Exception {
        var file = folder.resolve("noted.zip");

        Commands.backup(settings(), file.toString());

        try (var owner = server.asOwner()) {
            var manifest = new BackupFile(file).verified();
            assertThat(TestSchema.texts(owner, """
                            select concat_ws(' ', file_name, bytes, row_count, portal_version)
                            from operation_backup order by id desc limit 1
                            """))
                    .containsExactly("noted.zip %d %d 0.1.0".formatted(Files.size(file), manifest.allRows()));
            assertThat(TestSchema.texts(owner, """
                            select date_format(made_at, '%Y-%m-%dT%H:%i:%s.%fZ')
                            from operation_backup order by id desc limit 1
                            """)).extracting(Instant::parse).containsExactly(manifest.madeAt());
        }
    }

    @Test
    void readsTheSettingsInTheDataFolder() throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.write(
                data.resolve("portal.properties"),
                server.environment().entrySet().stream()
                        .map(it -> Commands.property(it.getKey()) + "=" + it.getValue())
                        .toList());
        var file = folder.resolve("monday.zip");

        Commands.backup(Map.of("PORTAL_DATA", data.toString()), file.toString());

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aFileThatExistsIsKept(CapturedOutput console) throws IOException {
        var file = Files.writeString(folder.resolve("kept.zip"), "the only good one");

        refused(settings(), file);

        assertThat(console.getErr())
                .endsWith("kept.zip exists already. Choose another name, or add --force to overwrite it.\n");
        assertThat(file).hasContent("the only good one");
    }

    @Test
    void aFileThatExistsIsOverwrittenWhenToldSo() throws IOException {
        var file = Files.writeString(folder.resolve("kept.zip"), "an old one");

        Commands.backup(settings(), file.toString(), "--force");

        assertThat(new BackupFile(file).verified().rows()).isNotEmpty();
    }

    @Test
    void aFolderIsNotOverwritten(CapturedOutput console) {
        assertThatThrownBy(() -> Commands.backup(settings(), folder.toString(), "--force"))
                .isNotNull();

        assertThat(console.getErr().lines()).singleElement().asString().contains("is a folder. Name a file.");
    }

    @Test
    void aFolderThatIsNotThereIsToldInOneLine(CapturedOutput console) {
        refused(settings(), folder.resolve("elsewhere/monday.zip"));

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("could not be written: there is no folder " + folder.resolve("elsewhere"));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInOneLine(CapturedOutput console) {
        var settings = settings();
        settings.put("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:9/portal");

        refused(settings, folder.resolve("monday.zip"));

        assertThat(console.getErr().lines()).singleElement().asString().contains(":9/portal does not answer");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1/portal", "mariadb://127.0.0.1/portal"})
    void anAddressOfAnotherKindOfDatabaseIsToldInOneLine(String address, CapturedOutput console) {
        var settings = settings();
        settings.put("SPRING_DATASOURCE_URL", address + "?password=secret");

        refused(settings, folder.resolve("monday.zip"));

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .endsWith(
                        address + " is no address of a MariaDB. Begin SPRING_DATASOURCE_URL with jdbc:mariadb:, such as"
                                + " jdbc:mariadb://localhost:3306/portal.");
    }

    @Test
    void aWrongPasswordIsToldInOneLine(CapturedOutput console) {
        var settings = settings();
        settings.put("SPRING_LIQUIBASE_PASSWORD", "wrong");

        refused(settings, folder.resolve("monday.zip"));

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("refuses the account")
                .contains("SPRING_LIQUIBASE_PASSWORD");
    }

    @Test
    void aDatabaseWithoutTablesIsNoPortal(CapturedOutput console) throws Exception {
        try (var empty = ExternalDatabase.empty("backup-target")) {
            refused(new HashMap<>(empty.environment()), folder.resolve("monday.zip"));
        }

        assertThat(console.getErr()).contains("The database is empty");
    }

    @Test
    void aSchemaOfBeforeThereWereNotesIsBackedUpToo() throws Exception {
        try (var owner = server.asOwner()) {
            TestSchema.execute(owner, "rename table operation_backup to later");
            try {
                Commands.backup(settings(), folder.resolve("old.zip").toString());
            } finally {
                TestSchema.execute(owner, "rename table later to operation_backup");
            }
        }

        assertThat(folder.resolve("old.zip")).isNotEmptyFile();
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(server.environment());
        settings.put("PORTAL_DATA", folder.resolve("data").toString());
        return settings;
    }

    private static void refused(Map<String, String> settings, Path file) {
        assertThatThrownBy(() -> Commands.backup(settings, file.toString())).isNotNull();
    }
}
