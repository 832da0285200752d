package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From every schema that ever landed, there is a way to this one: its backup is restored and brought up to date, and then
 * holds the tables of a new portal and the rows it had. {@link FixtureMaker} keeps the schema of this version.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {

    /** What a change of the schema adds rows to: that it was made, and new versions of what people agree to. */
    private static final Set<String> GROWING = Set.of("DATABASECHANGELOG", "membership_consent_text");

    /** Between these rows move: photos of homes went from what is kept for good to what can be forgotten. */
    private static final Set<String> MOVING = Set.of("attachments_file", "attachments_photo");

    private ExternalDatabase old;
    private List<String> shapeOfToday;

    @BeforeAll
    void startServer() throws Exception {
        old = ExternalDatabase.empty("backup-source");
        try (var owner = old.asOwner()) {
            TestSchema.upgrade(owner);
            shapeOfToday = TestSchema.shape(owner);
        }
    }

    @AfterAll
    void stopServer() throws IOException {
        old.close();
    }

    static List<Path> fixtures() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/schema"))) {
            return files.filter(it -> it.toString().endsWith(".zip")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everySchemaThatLandedBecomesThatOfToday(Path fixture) throws Exception {
        var backup = new BackupFile(fixture);
        var manifest = backup.verified();
        try (var owner = old.asOwner()) {
            TestSchema.empty(owner);
            backup.runOn(statement -> TestSchema.execute(owner, statement));

            TestSchema.upgrade(owner);

            assertThat(TestSchema.shape(owner)).isEqualTo(shapeOfToday);
            for (var table : manifest.rows().entrySet()) {
                if (MOVING.contains(table.getKey())) {
                    continue;
                }
                if (GROWING.contains(table.getKey())) {
                    assertThat(rows(table.getKey())).as(table.getKey()).isGreaterThanOrEqualTo(table.getValue());
                } else {
                    assertThat(rows(table.getKey())).as(table.getKey()).isEqualTo(table.getValue());
                }
            }
            assertThat(rowsThatMove())
                    .isEqualTo(MOVING.stream()
                            .mapToLong(it -> manifest.rows().getOrDefault(it, 0L))
                            .sum());
            assertThat(TestSchema.texts(owner, """
                    select concat_ws(' ', name, email, language, created_at) from access_account
                    where id = '0193a4c0-0000-7000-8000-000000000002'
                    """))
                    .containsExactly("Mehmet Yıldırım mehmet@example.org nl 2026-10-25 01:30:00.000000");
        }
    }

    /** The statements of a change are kept one by one, so that a kill can leave some of them without the change itself. */
    @Test
    void aChangeThatWasCutOffIsMadeWholeByTheNextStart() throws Exception {
        try (var owner = old.asOwner()) {
            TestSchema.empty(owner);
            TestSchema.upgrade(owner);
            TestSchema.execute(owner, "delete from DATABASECHANGELOG");

            TestSchema.upgrade(owner);

            assertThat(TestSchema.shape(owner)).isEqualTo(shapeOfToday);
        }
    }

    private long rowsThatMove() throws SQLException {
        var rows = 0L;
        for (var table : MOVING) {
            rows += rows(table);
        }
        return rows;
    }

    private long rows(String table) throws SQLException {
        try (var owner = old.asOwner()) {
            return Long.parseLong(
                    TestSchema.texts(owner, "select count(*) from " + table).getFirst());
        }
    }
}
