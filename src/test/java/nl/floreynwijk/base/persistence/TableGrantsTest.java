package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableGrantsTest {

    private EmbeddedMariaDb server;
    private DataSource ownerSource;
    private DataSource applicationSource;
    private JdbcTemplate owner;
    private JdbcTemplate application;

    @BeforeAll
    void startServer() throws IOException {
        server = TestServer.started("shared");
        ownerSource = new DriverManagerDataSource(
                server.url(),
                ServerAccounts.OWNER,
                server.accounts().ownerPassword().value());
        owner = new JdbcTemplate(ownerSource);
        applicationSource = new DriverManagerDataSource(
                server.url(),
                ServerAccounts.APPLICATION,
                server.accounts().applicationPassword().value());
        application = new JdbcTemplate(applicationSource);
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void makeTables() {
        owner.execute("create or replace table member (name varchar(20))");
        owner.execute("create or replace table ballot (vote varchar(20)) comment 'append-only: a vote is a vote'");
        owner.execute("create or replace table DATABASECHANGELOG (id varchar(20))");
    }

    @Test
    void applicationChangesRowsOfAnOrdinaryTable() throws SQLException {
        grant(applicationSource);

        application.execute("insert into member values ('anna')");
        application.execute("update member set name = 'bert'");
        assertThat(application.queryForObject("select name from member", String.class))
                .isEqualTo("bert");
        application.execute("delete from member");
    }

    @Test
    void applicationReadsAndAddsToAnAppendOnlyTableAndNothingElse() throws SQLException {
        grant(applicationSource);

        application.execute("insert into ballot values ('yes')");
        assertThat(application.queryForObject("select vote from ballot", String.class))
                .isEqualTo("yes");
        for (var change : new String[] {
            "update ballot set vote = 'no'",
            "delete from ballot",
            "truncate table ballot",
            "replace into ballot values ('no')",
            "drop table ballot",
            "alter table ballot comment 'free for all'",
            "create trigger spy after insert on ballot for each row set @seen = new.vote"
        }) {
            refused(() -> application.execute(change));
        }
    }

    @Test
    void applicationDoesNotShapeTheSchema() throws SQLException {
        grant(applicationSource);

        refused(() -> application.execute("create table mine (id int)"));
        refused(() -> application.execute("alter table member add column age int"));
        refused(() -> application.execute("delete from DATABASECHANGELOG"));
        refused(() -> application.execute("grant delete on ballot to current_user()"));
    }

    @Test
    void rightsThatNoLongerFitAreTaken() throws SQLException {
        grant(applicationSource);
        owner.execute("alter table member comment 'append-only: from now on'");

        grant(applicationSource);

        refused(() -> application.execute("delete from member"));
        assertThatCode(() -> application.execute("insert into member values ('anna')"))
                .doesNotThrowAnyException();
    }

    @Test
    void oneAccountForEverythingIsWarnedAboutOnce(CapturedOutput output) throws SQLException {
        owner.execute("create or replace table ledger (cents bigint) comment 'append-only: money'");

        grant(ownerSource);

        assertThat(output.getOut().lines().filter(line -> line.contains("SPRING_LIQUIBASE_USER")))
                .hasSize(1);
    }

    @Test
    void anAccountThatMayChangeTheWholeSchemaIsWarnedAbout(CapturedOutput output) throws SQLException {
        owner.execute("grant update on portal.* to portal@'127.0.0.1'");
        try {
            grant(applicationSource);
        } finally {
            owner.execute("revoke update on portal.* from portal@'127.0.0.1'");
        }

        assertThat(output.getOut()).contains("can rewrite append-only tables such as ballot");
    }

    @Test
    void twoAccountsAreNotWarnedAbout(CapturedOutput output) throws SQLException {
        grant(applicationSource);

        assertThat(output.getOut()).doesNotContain("append-only");
    }

    private void grant(DataSource user) throws SQLException {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(ownerSource);
        new TableGrants(liquibase, user).afterPropertiesSet();
    }

    private static void refused(ThrowingCallable change) {
        assertThatThrownBy(change).hasStackTraceContaining("denied");
    }
}
