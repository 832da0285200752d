package nl.floreynwijk.base.startup;

import liquibase.exception.MigrationFailedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A change of the tables failed: most likely an earlier one was cut off, for MariaDB keeps what was done of it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SchemaChangeAnalyzer extends AbstractFailureAnalyzer<MigrationFailedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MigrationFailedException cause) {
        return new FailureAnalysis(
                "The tables cannot be brought to this version: " + reason(cause) + ".",
                "If an earlier start was cut off while it changed them, put the backup of before back; where nothing was"
                        + " kept yet, begin with an empty database or data folder.",
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
