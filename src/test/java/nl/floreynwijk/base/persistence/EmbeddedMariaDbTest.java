package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.floreynwijk.base.startup.CannotStartException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedMariaDbTest {

    private EmbeddedMariaDb server;
    private Path data;

    @BeforeAll
    void startServer() throws IOException {
        data = TestServer.emptied("shared");
        server = EmbeddedMariaDb.startIn(data);
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void freshServerHoldsAnEmptySchema() throws SQLException {
        try (var owner = TestServer.asOwner(server)) {
            assertThat(value(owner, "select count(*) from information_schema.tables where table_schema = database()"))
                    .isEqualTo("0");
        }
    }

    @Test
    void onlyThisMachineReachesIt() throws SQLException {
        try (var owner = TestServer.asOwner(server)) {
            assertThat(value(owner, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void nobodyComesInWithoutPassword() {
        for (var account :
                List.of("", "root", "mysql", ServerAccounts.OWNER, ServerAccounts.APPLICATION, ServerAccounts.BACKUP)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), account, ""))
                    .as("account '%s'", account)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void locksAndTimesAreSetAsThePortalNeedsThem() throws SQLException {
        try (var application = TestServer.asApplication(server)) {
            assertThat(value(application, "select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(value(application, "select @@innodb_lock_wait_timeout")).isEqualTo("5");
            assertThat(value(application, "select @@innodb_rollback_on_timeout"))
                    .isEqualTo("1");
            assertThat(value(application, "select @@time_zone")).isEqualTo("+00:00");
            assertThat(value(application, "select @@character_set_database")).isEqualTo("utf8mb4");
        }
    }

    /** Backups read and add; the audit trail stays as it is even for whoever finds their key. */
    @Test
    void backupsChangeNothing() throws Exception {
        var key = new BackupKey(data.resolve("mariadb")).read().orElseThrow();
        try (var owner = TestServer.asOwner(server);
                var backup = DriverManager.getConnection(key.url(), ServerAccounts.BACKUP, key.password())) {
            execute(owner, "create or replace table ballot (vote varchar(20))");
            execute(backup, "insert into ballot values ('yes')");
            assertThat(value(backup, "select vote from ballot")).isEqualTo("yes");
            for (var change : List.of("update ballot set vote = 'no'", "delete from ballot", "drop table ballot")) {
                assertThatThrownBy(() -> execute(backup, change)).hasMessageContaining("denied");
            }
            execute(owner, "drop table ballot");
        }
    }

    @Test
    void onlyThisAccountLooksIntoItsFolder() throws IOException {
        var home = data.resolve("mariadb");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        try (var files = Files.list(home)) {
            assertThat(files).as("passwords left on the disk").noneMatch(it -> it.endsWith("accounts.sql"));
        }
    }

    @Test
    void newDataFolderIsForThisAccountAlone(@TempDir Path folder) throws IOException {
        var wanted = folder.resolve("new");

        DataFolder.open(wanted).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(wanted)))
                .isEqualTo("rwx------");
    }

    @Test
    void dataFolderThatIsAFileIsToldSo(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStartException.class)
                .hasMessageEndingWith("cannot be used: " + file + " is a file.");
    }

    @Test
    void secondPortalOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedMariaDb.startIn(data))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("in use by a running portal");
    }

    @Test
    void secondStartFindsWhatTheFirstOneKept() throws Exception {
        var folder = TestServer.emptied("own");
        try (var first = EmbeddedMariaDb.startIn(folder);
                var owner = TestServer.asOwner(first)) {
            execute(owner, "create table kept (name varchar(20))");
            execute(owner, "insert into kept values ('anna')");
        }

        try (var second = EmbeddedMariaDb.startIn(folder);
                var owner = TestServer.asOwner(second)) {
            assertThat(value(owner, "select name from kept")).isEqualTo("anna");
        }
    }

    @Test
    void serverThatAKilledPortalLeftBehindIsStopped() throws Exception {
        var folder = TestServer.emptied("own");
        var killed = EmbeddedMariaDb.startIn(folder);
        killed.close();
        var home = folder.resolve("mariadb");
        var orphan = orphanOn(home, killed.base());
        Files.writeString(home.resolve("mariadbd.pid"), orphan.pid() + "\n");

        EmbeddedMariaDb.startIn(folder).close();

        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Process orphanOn(Path home, Path base) throws IOException {
        return new ProcessBuilder(
                        base.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--skip-networking",
                        "--skip-ssl",
                        "--user=" + System.getProperty("user.name"),
                        "--basedir=" + base,
                        "--datadir=" + home.resolve("data"),
                        "--socket=" + home.resolve("orphan.sock"),
                        "--pid-file=" + home.resolve("orphan.pid"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void serverIsKnownByItsNumberBeforeItIsUp(@TempDir Path home) throws Exception {
        var program = new ServerProgram(home, ServerFiles.unpackedIn(data.resolve("mariadb/base")));

        var starting = program.launch(home, List.of("--skip-networking"), null);

        assertThat(Files.readString(home.resolve("mariadbd.pid")).strip()).isEqualTo("" + starting.pid());
        starting.destroyForcibly().waitFor();
    }

    @Test
    void whatIsCommittedIsOnTheDiskAndNotInMemoryOnly() throws SQLException {
        try (var application = TestServer.asApplication(server)) {
            assertThat(value(application, "select @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(value(application, "select @@innodb_doublewrite")).isEqualTo("ON");
        }
    }

    @Test
    void killedServerIsStartedAgainWithAllThatWasCommitted() throws Exception {
        var folder = TestServer.emptied("own");
        try (var server = EmbeddedMariaDb.startIn(folder)) {
            try (var owner = TestServer.asOwner(server)) {
                execute(owner, "create table kept (name varchar(20))");
                execute(owner, "insert into kept values ('anna')");
            }

            killServerIn(folder);

            try (var owner = onceItAnswers(server)) {
                assertThat(value(owner, "select name from kept")).isEqualTo("anna");
            }
        }
    }

    @Test
    void serverThatFallsOverAgainStaysAway(CapturedOutput log) throws Exception {
        var folder = TestServer.emptied("own");
        try (var server = EmbeddedMariaDb.startIn(folder)) {
            killServerIn(folder);
            await().until(() -> log.getOut().contains("was started again"));
            killServerIn(folder);

            await().until(() -> log.getOut().contains("stopped and stays away"));

            assertThatThrownBy(() -> TestServer.asOwner(server)).isInstanceOf(SQLException.class);
        }
    }

    private static void killServerIn(Path folder) throws IOException {
        var running = TestServer.processOf(folder);
        running.destroyForcibly();
        running.onExit().join();
    }

    private static Connection onceItAnswers(EmbeddedMariaDb server) {
        return await().ignoreExceptionsMatching(SQLException.class::isInstance)
                .until(() -> TestServer.asOwner(server), Objects::nonNull);
    }

    @Test
    void strangerWithTheNumberOfAnOldServerIsLeftAlone() throws Exception {
        var folder = TestServer.emptied("own");
        var home = Files.createDirectories(folder.resolve("mariadb"));
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(home.resolve("mariadbd.pid"), stranger.pid() + "\n");

        EmbeddedMariaDb.startIn(folder).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void damagedDataIsToldInOneSentence() throws Exception {
        var folder = TestServer.emptied("own");
        EmbeddedMariaDb.startIn(folder).close();
        Files.write(folder.resolve("mariadb/data/ibdata1"), new byte[100_000]);

        assertThatThrownBy(() -> EmbeddedMariaDb.startIn(folder))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("does not come up")
                .hasMessageNotContaining("\n");
    }

    @Test
    void folderWithALongNameWillDo() throws Exception {
        var folder = TestServer.emptied("long-" + "x".repeat(100));

        try (var deep = EmbeddedMariaDb.startIn(folder);
                var owner = TestServer.asOwner(deep)) {
            assertThat(value(owner, "select 1")).isEqualTo("1");
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
