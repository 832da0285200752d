package nl.floreynwijk.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import liquibase.exception.MigrationFailedException;
import org.junit.jupiter.api.Test;

class SchemaChangeAnalyzerTest {

    @Test
    void aChangeThatFailedIsToldInOneSentenceWithAWayOut() {
        var liquibase = new MigrationFailedException() {
            @Override
            public String getMessage() {
                return "Migration failed for changeset a.sql::accounts::access:\n     Reason: Table 'a' already exists"
                        + " [Failed SQL: (1050) create table a (\n id uuid)]";
            }
        };

        var analysis = Objects.requireNonNull(new SchemaChangeAnalyzer().analyze(new IllegalStateException(liquibase)));

        assertThat(analysis.getDescription())
                .isEqualTo("The tables cannot be brought to this version: Migration failed for changeset"
                        + " a.sql::accounts::access: Reason: Table 'a' already exists.");
        assertThat(analysis.getAction()).contains("the backup of before");
    }
}
