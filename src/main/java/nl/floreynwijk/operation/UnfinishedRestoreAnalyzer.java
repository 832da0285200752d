package nl.floreynwijk.operation;

import liquibase.exception.PreconditionFailedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The changelog found a database that a {@link Restore} left halfway. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnfinishedRestoreAnalyzer extends AbstractFailureAnalyzer<PreconditionFailedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PreconditionFailedException cause) {
        return new FailureAnalysis(
                "A restore is under way or has stopped halfway, so that the database is not whole.",
                "Wait for it, or restore once more with --force.",
                cause);
    }
}
