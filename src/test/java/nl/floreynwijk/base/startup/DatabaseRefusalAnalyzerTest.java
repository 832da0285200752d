package nl.floreynwijk.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class DatabaseRefusalAnalyzerTest {

    private final DatabaseRefusalAnalyzer analyzer = new DatabaseRefusalAnalyzer(new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mariadb://db.example.org/portal?password=secret"));

    @Test
    void serverThatDoesNotAnswerIsNamedWithoutItsPassword() {
        var analysis = analyzed(wrapped(new SQLException("Socket fail\nto connect", "08000")));

        assertThat(analysis.getDescription())
                .isEqualTo("The database jdbc:mariadb://db.example.org/portal does not answer:"
                        + " Socket fail to connect.");
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void refusedPasswordPointsToTheSettings() {
        var analysis = analyzed(wrapped(new SQLException("Access denied for user 'portal'", "28000", 1045)));

        assertThat(analysis.getDescription()).contains("refuses the account: Access denied for user 'portal'.");
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void wrongStatementIsABugAndKeepsItsStackTrace() {
        assertThat(analyzer.analyze(wrapped(new SQLException("No such table", "42S02", 1146))))
                .isNull();
    }

    @Test
    void embeddedServerIsNotBlamedOnTheSettings() {
        var embedded = new DatabaseRefusalAnalyzer(new MockEnvironment());

        assertThat(embedded.analyze(new SQLException("gone", "08000"))).isNull();
    }

    private FailureAnalysis analyzed(Throwable failure) {
        return Objects.requireNonNull(analyzer.analyze(failure));
    }

    private static Throwable wrapped(SQLException reason) {
        return new IllegalStateException(new SQLException("The pool gave up", reason.getSQLState(), reason));
    }
}
