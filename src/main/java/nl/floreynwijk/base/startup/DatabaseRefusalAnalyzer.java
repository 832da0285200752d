package nl.floreynwijk.base.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The database named in the configuration does not let the portal in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int NO_RIGHT_IN_SCHEMA = 1044;
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_SUCH_SCHEMA = 1049;

    private final Environment environment;

    DatabaseRefusalAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refusal) {
        var address = environment.getProperty("spring.datasource.url");
        if (address == null) {
            return null;
        }
        // What follows a question mark may hold a password
        var database = "The database " + address.replaceFirst("\\?.*", "");
        var reason = innermost(refusal);
        return switch (reason.getErrorCode()) {
            case WRONG_PASSWORD, NO_RIGHT_IN_SCHEMA ->
                new FailureAnalysis(
                        database + " refuses the account: " + oneLine(reason),
                        "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and where they are set"
                                + " SPRING_LIQUIBASE_USER and SPRING_LIQUIBASE_PASSWORD.",
                        failure);
            case NO_SUCH_SCHEMA ->
                new FailureAnalysis(
                        database + " does not exist.",
                        "Create it, or correct the name at the end of SPRING_DATASOURCE_URL.",
                        failure);
            default -> doesNotAnswer(reason) ? noAnswer(database, reason, failure) : null;
        };
    }

    private static FailureAnalysis noAnswer(String database, SQLException reason, Throwable failure) {
        return new FailureAnalysis(
                database + " does not answer: " + oneLine(reason),
                "Check SPRING_DATASOURCE_URL, and that the server runs and can be reached from here.",
                failure);
    }

    /** The connection pool wraps what the driver said in an exception of its own. */
    private static SQLException innermost(SQLException outer) {
        var reason = outer;
        for (var cause = outer.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException inner) {
                reason = inner;
            }
        }
        return reason;
    }

    private static boolean doesNotAnswer(SQLException reason) {
        return reason.getSQLState() != null && reason.getSQLState().startsWith("08");
    }

    private static String oneLine(SQLException reason) {
        return String.valueOf(reason.getMessage()).replaceAll("\\s+", " ").replaceFirst("\\.?$", ".");
    }
}
