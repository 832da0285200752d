package nl.floreynwijk.operation;

import liquibase.exception.ValidationFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The changelog found a database that a {@link Restore} left halfway. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnfinishedRestoreAnalyzer extends AbstractFailureAnalyzer<ValidationFailedException> {

    /** The changelog has one condition, and Liquibase tells of it in its message alone. */
    private static final String CONDITION = "SQL Precondition failed";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ValidationFailedException cause) {
        return String.valueOf(cause.getMessage()).contains(CONDITION)
                ? new FailureAnalysis(SchemaDump.NOT_WHOLE, SchemaDump.MAKE_WHOLE, cause)
                : null;
    }
}
