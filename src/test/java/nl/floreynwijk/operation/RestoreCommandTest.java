package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import nl.floreynwijk.base.startup.CannotStartException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Restoring into a database of somebody's own. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreCommandTest {

    private static final Path GOOD = Path.of("src/test/resources/schema/0.1.0-foundation.zip");

    private ExternalDatabase server;

    @TempDir
    private Path folder;

    @BeforeAll
    void startServer() throws IOException {
        server = ExternalDatabase.empty("backup-target");
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        try (var owner = server.asOwner()) {
            TestSchema.empty(owner);
        }
    }

    @Test
    void whatIsInTheBackupIsInTheDatabase(CapturedOutput console) throws Exception {
        Commands.restore(settings(), GOOD.toString());

        assertThat(console.getOut().lines())
                .singleElement()
                .asString()
                .endsWith("is restored: 27 rows in 9 tables, made at 2026-11-24T23:23:22Z by portal 0.1.0.");
        try (var owner = server.asOwner()) {
            assertThat(TestSchema.checksums(owner)).hasSize(9);
            assertThat(TestSchema.texts(owner, "select name from access_account order by id"))
                    .contains("Mehmet Yıldırım");
        }
    }

    @Test
    void aDatabaseThatIsNotEmptyIsLeftAlone(CapturedOutput console) throws Exception {
        somethingElse();

        refused(GOOD);

        assertThat(console.getErr())
                .contains(
                        "The database is not empty: it holds 2 rows in 1 tables. To overwrite all of it, add --force.");
        somethingElseIsThere();
    }

    @Test
    void whatIsOverwrittenIsKeptInABackup(CapturedOutput console) throws Exception {
        somethingElse();

        Commands.restore(settings(), GOOD.toString(), "--force");

        try (var files = Files.list(data())) {
            var kept = files.filter(it -> it.getFileName().toString().startsWith("before-restore-"))
                    .toList();
            assertThat(kept).hasSize(1);
            assertThat(console.getOut()).endsWith("What was there before is in %s.\n".formatted(kept.getFirst()));
            assertThat(new BackupFile(kept.getFirst()).verified().rows()).containsExactly(Map.entry("something", 2L));
        }
        try (var owner = server.asOwner()) {
            assertThat(TestSchema.checksums(owner))
                    .doesNotContainKey("something")
                    .hasSize(9);
        }
    }

    @Test
    void aPortalThatRunsIsNotPulledFromUnderPeople(CapturedOutput console) throws Exception {
        var running = server.environment();
        try (var _ = DriverManager.getConnection(
                running.get("SPRING_DATASOURCE_URL"),
                running.get("SPRING_DATASOURCE_USERNAME"),
                running.get("SPRING_DATASOURCE_PASSWORD"))) {
            refused(GOOD, "--force");
        }

        assertThat(console.getErr()).contains("The database is in use").contains("Stop the portal first.");
    }

    @Test
    void anAccountThatMayNotChangeTheTablesChangesNothing(CapturedOutput console) throws Exception {
        somethingElse();
        var settings = settings();
        settings.keySet().removeIf(name -> name.startsWith("SPRING_LIQUIBASE_"));
        try (var owner = server.asOwner()) {
            TestSchema.execute(
                    owner,
                    "grant select on something to %s@'127.0.0.1'"
                            .formatted(settings.get("SPRING_DATASOURCE_USERNAME")));
        }

        assertThatThrownBy(() -> Commands.restore(settings, GOOD.toString(), "--force"))
                .isNotNull();

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("Nothing was changed", "Name the owner of the tables with SPRING_LIQUIBASE_USER");
        somethingElseIsThere();
        assertThat(data()).isEmptyDirectory();
    }

    @Test
    void whatCannotBeKeptIsNotOverwritten(CapturedOutput console) throws Exception {
        somethingElse();
        Files.writeString(data(), "in the way");

        refused(GOOD, "--force");

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("cannot be kept in the folder " + data(), "nothing was changed", "PORTAL_DATA");
        somethingElseIsThere();
    }

    @Test
    void aFolderIsNoBackup(CapturedOutput console) {
        refused(folder);

        assertThat(console.getErr().lines()).singleElement().asString().contains("is a folder. Name a file.");
    }

    @Test
    void aFileThatIsNotThereIsToldInOneLine(CapturedOutput console) {
        refused(folder.resolve("nowhere.zip"));

        assertThat(console.getErr().lines()).singleElement().asString().contains("There is no file");
    }

    @Test
    void anotherKindOfFileIsNoBackup(CapturedOutput console) throws IOException {
        refused(Files.writeString(folder.resolve("letter.txt"), "Dear portal"));
        var zip = folder.resolve("photos.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("photo.jpg"));
        }
        refused(zip);

        assertThat(console.getErr().lines()).hasSize(2).allMatch(it -> it.contains("is not a backup of the portal."));
    }

    @Test
    void aFileOfWhichAPartIsMissingIsRefused(CapturedOutput console) throws IOException {
        var bytes = Files.readAllBytes(GOOD);

        refused(Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2)));

        assertThat(console.getErr().lines()).singleElement().asString().contains("half.zip is damaged");
    }

    /** A few bytes of a zip file mean nothing; wherever one means something, its change is noticed. */
    @Test
    void aFileWithOneChangedByteIsRefusedUnlessItChangesNothing() throws IOException {
        var bytes = Files.readAllBytes(GOOD);
        var good = new BackupFile(GOOD).verified();
        var random = new Random(1);
        var refusals = 0;
        for (var round = 0; round < 300; round++) {
            var changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("changed.zip"), changed);
            try {
                assertThat(new BackupFile(file).verified()).isEqualTo(good);
            } catch (CannotStartException refusal) {
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(250);
    }

    @Test
    void aBackupOfANewerVersionIsRefused(CapturedOutput console) throws Exception {
        refused(withManifest("demo/0001-demo.sql::filled", "shop/0001-shop.sql::tills"));

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("was made by portal 0.1.0, which knows tables that this portal 0.1.0 does not")
                .contains("db/changelog/shop/0001-shop.sql::tills::demo");
    }

    @Test
    void aBackupInANewerFormIsRefused(CapturedOutput console) throws Exception {
        refused(withManifest("\"format\" : 1", "\"format\" : 2"));

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("was made by the newer portal 0.1.0, in a form this one does not know.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"rows\" :|\"lines\" :",
                "\"access_account\" : 4|\"access_account\" : null",
                "\"madeAt\" : \"2|\"madeAt\" : \"around 2"
            })
    void aBackupThatDoesNotSayWhatIsInItIsDamaged(String said, String says, CapturedOutput console) throws Exception {
        refused(withManifest(said, says));

        assertThat(console.getErr().lines()).singleElement().asString().endsWith("is damaged. Restore another backup.");
    }

    @Test
    void whatWasThereComesBackWhenTheRestoreFails(CapturedOutput console) throws Exception {
        somethingElse();
        // More rows than there are: noticed when everything else is done
        var wrong = withManifest("\"access_account\" : 4", "\"access_account\" : 5");

        refused(wrong, "--force");

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("access_account has 4 rows instead of 5")
                .endsWith("The database is again as it was before.");
        somethingElseIsThere();
    }

    @Test
    void aDatabaseThatIsHalfRestoredStartsNoPortalUntilItIsWhole(CapturedOutput console) throws Exception {
        refused(withManifest("\"access_account\" : 4", "\"access_account\" : 5"));

        assertThat(console.getErr()).contains("The database is half restored, and no portal starts on it.");
        try (var owner = server.asOwner()) {
            assertThatThrownBy(() -> TestSchema.upgrade(owner)).hasStackTraceContaining("SQL Precondition failed");
        }
        var copy = folder.resolve("half.zip");
        assertThatThrownBy(() -> Commands.backup(settings(), copy.toString())).isNotNull();

        Commands.restore(settings(), GOOD.toString(), "--force");

        try (var owner = server.asOwner()) {
            TestSchema.upgrade(owner);
        }
        assertThat(copy).doesNotExist();
    }

    private void somethingElse() throws SQLException {
        try (var owner = server.asOwner()) {
            TestSchema.execute(owner, "create table something (name varchar(20))");
            TestSchema.execute(owner, "insert into something values ('anna'), ('bert')");
        }
    }

    private void somethingElseIsThere() throws SQLException {
        try (var owner = server.asOwner()) {
            assertThat(TestSchema.checksums(owner)).containsOnlyKeys("something");
            assertThat(TestSchema.texts(owner, "select name from something")).containsExactly("anna", "bert");
        }
    }

    /** The good backup, but for what it says of itself. */
    private Path withManifest(String said, String says) throws IOException {
        var file = folder.resolve("other.zip");
        try (var good = new ZipFile(GOOD.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : good.stream().toList()) {
                var bytes = good.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("manifest.json")) {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).contains(said);
                    bytes = text.replace(said, says).getBytes(StandardCharsets.UTF_8);
                }
                out.write(bytes);
            }
        }
        return file;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(server.environment());
        settings.put("PORTAL_DATA", data().toString());
        return settings;
    }

    private void refused(Path file, String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addFirst(file.toString());
        assertThatThrownBy(() -> Commands.restore(settings(), arguments.toArray(String[]::new)))
                .isNotNull();
    }
}
