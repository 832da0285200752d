package nl.floreynwijk.base.startup;

import liquibase.exception.MigrationFailedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A change of the tables failed: the owner's account may not, or somebody else made a table of that name. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SchemaChangeAnalyzer extends AbstractFailureAnalyzer<MigrationFailedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MigrationFailedException cause) {
        return new FailureAnalysis(
                "The tables cannot be brought to this version: " + reason(cause) + ".",
                "Put that right and start again, or go back to the earlier version with the backup of before.",
                cause);
    }

    /** Liquibase adds the statement, on lines of its own. */
    private static String reason(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .replaceFirst("(?s) ?\\[Failed SQL.*", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("\\.$", "");
    }
}
