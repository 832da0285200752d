package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.floreynwijk.base.startup.CannotStartException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The portal's own MariaDB server: a process beside the portal that only this machine and only the portal can reach.
 *
 * <p>It has two accounts, both with a new random password at every start and no others: the owner of the schema and the
 * application, which may do no more than {@link TableGrants} lets it.
 */
class EmbeddedMariaDb implements AutoCloseable {

    static final String SCHEMA = "portal";
    static final String OWNER = "portal_owner";
    static final String APPLICATION = "portal";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_SOCKET_PATH = 100;
    private static final int ATTEMPTS = 3;

    private static final List<String> SETTINGS = List.of(
            // A server with TLS makes itself a key at every start, which takes ten seconds
            "--skip-ssl",
            "--skip-name-resolve",
            "--local-infile=OFF",
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-lock-wait-timeout=5",
            "--innodb-rollback-on-timeout=ON",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-file-size=32M",
            "--max-allowed-packet=64M",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00");

    private final DataFolder folder;
    private final Path home;
    private final ServerFiles files;
    private final Path socketFolder;
    private final Password ownerPassword = Password.random();
    private final Password applicationPassword = Password.random();
    private final Process server;
    private final int port;

    private EmbeddedMariaDb(DataFolder folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.home = folder.privateFolder("mariadb");
        DiskSpace.check(home, Files.exists(home.resolve("data")));
        new Orphan(home.resolve("mariadbd.pid"), home.resolve("base")).reap();
        this.files = ServerFiles.unpackedIn(Files.createDirectories(home.resolve("base")));
        Files.createDirectories(home.resolve("tmp"));
        if (Files.notExists(home.resolve("data"))) {
            install();
        }
        this.socketFolder = socketFolder();
        var started = start();
        this.server = started.process();
        this.port = started.port();
    }

    /** Starts the server that keeps its data in {@code data}, and returns when it answers. */
    static EmbeddedMariaDb startIn(Path data) {
        var folder = DataFolder.open(data);
        try {
            return new EmbeddedMariaDb(folder);
        } catch (IOException e) {
            throw closing(folder, didNotComeUp(data.resolve("mariadb"), String.valueOf(e), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw closing(folder, didNotComeUp(data.resolve("mariadb"), "interrupted", e));
        } catch (RuntimeException e) {
            throw closing(folder, e);
        }
    }

    private static RuntimeException closing(DataFolder folder, RuntimeException failure) {
        try {
            folder.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static CannotStartException didNotComeUp(Path home, String why, @Nullable Exception cause) {
        return new CannotStartException(
                "The embedded database in %s does not come up: %s.".formatted(home, why.replaceFirst("\\.$", "")),
                "Look into mariadbd.log there; put a backup back if its data is damaged.",
                cause);
    }

    /** Makes an empty data folder, without any account, in one step that a crash cannot leave half done. */
    private void install() throws IOException, InterruptedException {
        var halfway = home.resolve("halfway");
        FileSystemUtils.deleteRecursively(halfway);
        Files.createDirectories(halfway);
        var statements = home.resolve("tmp/install.sql");
        Files.writeString(statements, "create database mysql;\nuse mysql;\n");
        for (var script : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql")) {
            Files.write(statements, Files.readAllBytes(files.script(script)), StandardOpenOption.APPEND);
        }
        var install = launch(halfway, List.of("--bootstrap"), statements);
        if (!install.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            install.destroyForcibly();
        }
        if (install.waitFor() != 0) {
            throw failedToStart();
        }
        Files.delete(statements);
        Files.move(halfway, home.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    private record Started(Process process, int port) {}

    /** Another program may take the free port between our finding and the server's taking it: then once more. */
    private Started start() throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var candidate = freePort();
            var process = launch(home.resolve("data"), listeningOn(candidate), null);
            if (answers(process, candidate)) {
                Files.delete(accounts());
                return new Started(process, candidate);
            }
            process.destroyForcibly().waitFor();
            if (attempt == ATTEMPTS || !firstError().contains("TCP/IP port")) {
                throw failedToStart();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private List<String> listeningOn(int candidate) throws IOException {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + candidate,
                "--socket=" + socketFolder.resolve("mariadbd.sock"),
                "--pid-file=" + home.resolve("mariadbd.pid"),
                "--init-file=" + writeAccounts());
    }

    private Process launch(Path data, List<String> more, @Nullable Path input) throws IOException {
        var command = new ArrayList<String>();
        command.add(files.server().toString());
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + files.base(),
                "--datadir=" + data,
                "--tmpdir=" + home.resolve("tmp"),
                "--lc-messages-dir=" + files.messages(),
                "--character-sets-dir=" + files.messages().resolve("charsets")));
        command.addAll(SETTINGS);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(more);
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(logFile().toFile());
        if (input != null) {
            process.redirectInput(input.toFile());
        }
        return process.start();
    }

    private boolean answers(Process process, int candidate) throws IOException, InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            if (Files.readString(logFile(), StandardCharsets.ISO_8859_1).contains("ready for connections")) {
                try (var connection = DriverManager.getConnection(url(candidate), OWNER, ownerPassword.value())) {
                    return connection.isValid(1);
                } catch (SQLException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }
        }
        return false;
    }

    /**
     * What the server itself does first: our two accounts get new passwords. Nobody may connect to a schema without any
     * right in it, so the application gets the most harmless one.
     */
    private Path writeAccounts() throws IOException {
        var statements = """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@'127.0.0.1' identified by '%3$s';
                grant all on %1$s.* to %2$s@'127.0.0.1' with grant option;
                create user if not exists %4$s@'127.0.0.1';
                alter user %4$s@'127.0.0.1' identified by '%5$s';
                grant show view on %1$s.* to %4$s@'127.0.0.1';
                """.formatted(SCHEMA, OWNER, ownerPassword.value(), APPLICATION, applicationPassword.value());
        Files.deleteIfExists(accounts());
        Files.createFile(
                accounts(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(accounts(), statements);
    }

    private Path accounts() {
        return home.resolve("accounts.sql");
    }

    private Path logFile() {
        return home.resolve("mariadbd.log");
    }

    /** The path of a socket has 107 bytes at most, on some systems fewer. */
    private Path socketFolder() throws IOException {
        var socket = home.resolve("mariadbd.sock").toString().getBytes(StandardCharsets.UTF_8);
        return socket.length <= LONGEST_SOCKET_PATH ? home : Files.createTempDirectory("portal");
    }

    private CannotStartException failedToStart() throws IOException {
        return didNotComeUp(home, firstError(), null);
    }

    private String firstError() throws IOException {
        return Files.readAllLines(logFile(), StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("[ERROR]") || line.startsWith("ERROR"))
                .filter(line -> !line.endsWith("Aborting"))
                .findFirst()
                .map(line -> line.replaceFirst("^.*\\[ERROR\\] ", ""))
                .orElse("it stopped or kept silent for %d seconds".formatted(PATIENCE.toSeconds()));
    }

    String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    /** The folder of the server's own programs. */
    Path base() {
        return files.base();
    }

    Password ownerPassword() {
        return ownerPassword;
    }

    Password applicationPassword() {
        return applicationPassword;
    }

    /** Lets the server finish its writes; whoever calls this has closed every connection. */
    @Override
    public void close() throws IOException {
        stop(server.toHandle());
        if (!socketFolder.equals(home)) {
            FileSystemUtils.deleteRecursively(socketFolder);
        }
        folder.close();
    }

    static void stop(ProcessHandle server) {
        server.destroy();
        var inTime = server.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .handle((ended, late) -> late == null)
                .join();
        if (!inTime) {
            LOG.warn("The embedded database did not stop within {} seconds and is cut off", PATIENCE.toSeconds());
            server.destroyForcibly();
            server.onExit().join();
        }
    }
}
