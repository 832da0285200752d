package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import nl.floreynwijk.operation.TestSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Books in a database of somebody's own, and in that of a portal that runs or does not. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckLedgerCommandTest {

    private static final String FREE = "11111111-0000-4000-8000-000000000001";
    private static final String SAVED = "11111111-0000-4000-8000-000000000002";

    private ExternalDatabase server;

    @TempDir
    private Path folder;

    @BeforeAll
    void startServer() throws Exception {
        server = ExternalDatabase.empty("check-ledger");
        try (var owner = server.asOwner()) {
            TestSchema.upgrade(owner);
        }
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void somethingIsBooked() throws SQLException {
        execute("set foreign_key_checks = 0");
        for (var table : new String[] {"transfer", "account", "budget", "year"}) {
            execute("delete from budgets_" + table);
        }
        execute("""
                insert into budgets_budget values ('11111111-0000-4000-8000-000000000000', 'blokbudget', 'BLOCK', 'x',
                    null, 'Blok A', now(6), 0)""");
        execute("insert into budgets_year values (2026, null, null)");
        account(FREE, "FREE", -1250, -2000);
        account(SAVED, "SAVED", 1250, 0);
        execute("""
                insert into budgets_transfer
                    (number, id, kind, from_account, to_account, from_budget, to_budget, cents, booked_on, booked_at)
                values (1, uuid(), 'SAVE', '%1$s', '%2$s',
                    '11111111-0000-4000-8000-000000000000', '11111111-0000-4000-8000-000000000000', 1250,
                    '2026-05-05', now(6))""".formatted(FREE, SAVED));
    }

    @Test
    void booksThatAddUpAreToldInOneLine(CapturedOutput console) {
        assertThat(check(server.environment())).isZero();

        assertThat(console.getOut())
                .isEqualTo("The books add up to the cent: 2 accounts and 1 transfers were looked at.\n");
        assertThat(console.getErr()).isEmpty();
    }

    @Test
    void eachDifferenceIsALineAndTheLastSaysWhatToDo(CapturedOutput console) throws SQLException {
        execute("update budgets_account set balance_cents = 1249 where id = '%s'".formatted(SAVED));

        assertThat(check(server.environment())).isEqualTo(1);

        assertThat(console.getOut().lines())
                .containsExactly(
                        "BALANCE " + SAVED + ": expected 12.50, found 12.49",
                        "TOTAL 00000000-0000-0000-0000-000000000000: expected 0.00, found -0.01",
                        "The books do not add up: 2 differences, in 2 accounts and 1 transfers. Book nothing more, make"
                                + " a backup that is kept, and show these lines to whoever maintains the portal.");
        assertThat(console.getErr()).isEmpty();
    }

    @Test
    void nothingIsWrittenOrLocked() throws SQLException {
        try (var booking = server.asOwner()) {
            booking.setAutoCommit(false);
            try (var statement = booking.createStatement()) {
                statement.execute("update budgets_account set balance_cents = balance_cents + 1");
            }

            assertThat(check(server.environment())).isZero();
            booking.rollback();
        }
    }

    @Test
    void besideARunningPortalItsOwnServerIsAsked(CapturedOutput console) {
        assertThat(check(Map.of("PORTAL_DATA", server.data().toString()))).isZero();

        assertThat(console.getOut()).contains("2 accounts and 1 transfers");
    }

    @Test
    void withoutAPortalItsServerRunsForAsLongAsItTakes(CapturedOutput console) throws Exception {
        Path data;
        try (var stopped = ExternalDatabase.empty("check-ledger-stopped");
                var owner = stopped.asOwner()) {
            TestSchema.upgrade(owner);
            data = stopped.data();
        }

        assertThat(check(Map.of("PORTAL_DATA", data.toString()))).isZero();

        assertThat(console.getOut()).contains("0 accounts and 0 transfers");
        assertThat(data.resolve("mariadb/mariadbd.pid")).doesNotExist();
    }

    @Test
    void aFolderWithoutADatabaseIsToldInOneLine(CapturedOutput console) {
        assertThat(check(Map.of("PORTAL_DATA", folder.resolve("nowhere").toString())))
                .isEqualTo(2);

        assertThat(console.getErr().lines()).singleElement().asString().contains("There is no database in ");
        assertThat(console.getOut()).isEmpty();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInOneLine(CapturedOutput console) {
        assertThat(check(Map.of("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:9/portal")))
                .isEqualTo(2);

        assertThat(console.getErr().lines()).singleElement().asString().contains(":9/portal does not answer");
    }

    @Test
    void aSchemaWithoutBooksIsToldInOneLine(CapturedOutput console) throws SQLException {
        execute("rename table budgets_transfer to later");
        try {
            assertThat(check(server.environment())).isEqualTo(2);
        } finally {
            execute("rename table later to budgets_transfer");
        }

        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("The books could not be read: ", "budgets_transfer", "start the portal once");
    }

    private static int check(Map<String, String> settings) {
        return CheckLedgerCommand.run(settings.entrySet().stream()
                .flatMap(it ->
                        Stream.of("--" + it.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + it.getValue()))
                .toArray(String[]::new));
    }

    private void account(String id, String kind, long balance, long floor) throws SQLException {
        execute("""
                insert into budgets_account values ('%s', '%s', '11111111-0000-4000-8000-000000000000',
                    null, null, null, %d, %d)""".formatted(id, kind, balance, floor));
    }

    private void execute(String sql) throws SQLException {
        try (var owner = server.asOwner()) {
            TestSchema.execute(owner, "set foreign_key_checks = 0");
            TestSchema.execute(owner, sql);
        }
    }
}
