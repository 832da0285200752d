package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

class FiguresTest extends KaribuTest {

    @Autowired
    MeterRegistry meters;

    @Autowired
    OpenTabs open;

    @Autowired
    Heap heap;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource dataSource;

    @Test
    void aTabCountsAsLongAsItIsOpen() {
        var before = open.tabs();
        var sessionsBefore = open.sessions();
        closeTab();
        assertThat(open.tabs()).isEqualTo(before - 1);
        assertThat(open.sessions()).isEqualTo(sessionsBefore - 1);

        openTab();
        assertThat(open.tabs()).isEqualTo(before);
        assertThat(open.sessions()).isEqualTo(sessionsBefore);
        assertThat(figure("portal.tabs")).isEqualTo(before);
    }

    @Test
    void memoryIsSharedOutOverTheTabs() {
        assertThat(figure("portal.heap.per.tab")).isPositive().isLessThanOrEqualTo((double) heap.max());
    }

    @Test
    void everyStatementOfThisThreadCounts() throws SQLException {
        statements.restart();
        database.sql("select 1").query(Integer.class).single();
        database.sql("select ?").param(2).query(Integer.class).single();
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.createStatement()) {
            assertThat(statement.execute("select 3")).isTrue();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        assertThat(statements.sent()).isEqualTo(3);

        statements.restart();
        assertThat(statements.sent()).isZero();
    }

    private double figure(String name) {
        return meters.get(name).gauge().value();
    }
}
