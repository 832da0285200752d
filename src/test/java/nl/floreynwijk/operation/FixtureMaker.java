package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import org.junit.jupiter.api.Test;

/**
 * Keeps the schema of this version, with the rows of {@code example-rows.sql}, as a backup that {@link UpgradeTest}
 * restores for ever after. Not run with the other tests, but once when a changed schema has landed:
 *
 * <pre>{@code mvn test -Dtest=FixtureMaker -Dfixture=0.2.0-membership}</pre>
 */
class FixtureMaker {

    @Test
    void keepTheSchemaOfThisVersion() throws Exception {
        var name = Objects.requireNonNull(System.getProperty("fixture"), "Name it with -Dfixture=0.2.0-membership");
        try (var server = ExternalDatabase.empty("fixture");
                var owner = server.asOwner()) {
            TestSchema.fill(owner);

            var written = new BackupFile(Path.of("src/test/resources/schema", name + ".zip"))
                    .write(owner, name.replaceFirst("-.*", ""), false);

            assertThat(written.manifest().rows())
                    .as("every table has rows in example-rows.sql")
                    .doesNotContainValue(0L);
            assertThat(written.bytes()).isLessThan(100_000);
        }
    }
}
