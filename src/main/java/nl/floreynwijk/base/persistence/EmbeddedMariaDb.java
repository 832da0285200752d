package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The portal's own MariaDB server: a process beside the portal that only this machine and only the portal can reach.
 *
 * <p>A server that ends without being told to, killed or out of memory, is started again.
 */
class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(10);
    private static final int LONGEST_SOCKET_PATH = 100;
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final Path home;
    private final ServerFiles files;
    private final ServerProgram program;
    private final ServerAccounts accounts;
    private final BackupKey backupKey;
    private final Path socketFolder;
    private final int port;
    private Process server;
    private long revivedAt = System.nanoTime() - SHORTEST_LIFE.toNanos();
    private boolean closed;

    private EmbeddedMariaDb(DataFolder folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.home = folder.privateFolder("mariadb");
        this.backupKey = new BackupKey(home);
        backupKey.remove();
        DiskSpace.check(home, Files.exists(home.resolve("data")));
        new Orphan(home.resolve("mariadbd.pid"), home.resolve("base")).reap();
        this.files = ServerFiles.unpackedIn(Files.createDirectories(home.resolve("base")));
        this.program = new ServerProgram(home, files);
        this.accounts = new ServerAccounts(home.resolve("accounts.sql"));
        Files.createDirectories(home.resolve("tmp"));
        if (Files.notExists(home.resolve("data"))) {
            install();
        }
        this.socketFolder = socketFolder();
        var started = start();
        this.port = started.port();
        this.server = started.process();
        backupKey.write(url(), accounts.backupPassword());
        watch(server);
    }

    /** Starts the server that keeps its data in {@code data}, and returns when it answers. */
    static EmbeddedMariaDb startIn(Path data) {
        return startIn(DataFolder.open(data));
    }

    /** Starts the server in a folder that is locked for it, and gives the folder back when that fails. */
    static EmbeddedMariaDb startIn(DataFolder folder) {
        var home = folder.path().resolve("mariadb");
        try {
            return new EmbeddedMariaDb(folder);
        } catch (IOException e) {
            throw closing(folder, didNotComeUp(home, String.valueOf(e), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw closing(folder, didNotComeUp(home, "interrupted", e));
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

    private static DoesNotComeUpException didNotComeUp(Path home, String why, @Nullable Exception cause) {
        return new DoesNotComeUpException(
                "The embedded database in %s does not come up: %s.".formatted(home, why.replaceFirst("\\.$", "")),
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
        var install = program.launch(halfway, List.of("--bootstrap"), statements);
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
            var process = startOn(candidate);
            if (process.isPresent()) {
                return new Started(process.get(), candidate);
            }
            if (attempt == ATTEMPTS || !firstError().contains("TCP/IP port")) {
                throw failedToStart();
            }
        }
    }

    /** Empty when the server stopped or kept silent. */
    private Optional<Process> startOn(int candidate) throws IOException, InterruptedException {
        var process = launchOn(candidate);
        var up = false;
        try {
            up = answers(process, candidate);
        } finally {
            accounts.remove();
            if (!up) {
                process.destroyForcibly().waitFor();
            }
        }
        return up ? Optional.of(process) : Optional.empty();
    }

    private Process launchOn(int candidate) throws IOException {
        try {
            return program.launch(home.resolve("data"), listeningOn(candidate), null);
        } catch (IOException e) {
            accounts.remove();
            throw e;
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
                "--pid-file=" + program.pidFile(),
                "--init-file=" + accounts.write());
    }

    private boolean answers(Process process, int candidate) throws IOException, InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            if (program.saysItIsReady()) {
                return letsOwnerIn(candidate);
            }
        }
        return false;
    }

    private boolean letsOwnerIn(int candidate) throws IOException {
        var password = accounts.ownerPassword().value();
        try (var connection = DriverManager.getConnection(url(candidate), ServerAccounts.OWNER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void watch(Process running) {
        Thread.startVirtualThread(() -> {
            running.onExit().join();
            try {
                revive(waitForRoom());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** A server dies of a full disk, and starts only where there is room; whether there had to be waited for it. */
    private boolean waitForRoom() throws InterruptedException {
        var waited = false;
        while (!isClosed() && hasNoRoom()) {
            if (!waited) {
                LOG.error("The embedded database stopped and waits for room on the disk of {}: make some", home);
            }
            waited = true;
            Thread.sleep(PAUSE);
        }
        return waited;
    }

    private boolean hasNoRoom() {
        try {
            return DiskSpace.isScarce(home);
        } catch (IOException e) {
            LOG.warn("The disk of {} does not tell how full it is: {}", home, String.valueOf(e));
            return false;
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Starts a server that ended unasked again, where the portal looks for it, unless it falls over at once. */
    private synchronized void revive(boolean diskWasFull) {
        if (closed) {
            return;
        }
        try {
            var why = program.keepLog();
            var fallsOver = !diskWasFull && System.nanoTime() - revivedAt < SHORTEST_LIFE.toNanos();
            var again = fallsOver ? Optional.<Process>empty() : startOn(port);
            if (again.isPresent()) {
                LOG.warn("The embedded database had stopped and was started again; what it said before is in {}", why);
                goOnWith(again.get());
            } else {
                LOG.error(
                        "The embedded database stopped and stays away; what it said is in {}. Stop the portal too",
                        why);
            }
        } catch (IOException e) {
            LOG.error("The embedded database in {} stopped and cannot be started again: {}", home, String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goOnWith(Process revived) {
        server = revived;
        revivedAt = System.nanoTime();
        watch(revived);
    }

    /** The path of a socket has 107 bytes at most, on some systems fewer. */
    private Path socketFolder() throws IOException {
        var socket = home.resolve("mariadbd.sock").toString().getBytes(StandardCharsets.UTF_8);
        return socket.length <= LONGEST_SOCKET_PATH ? home : Files.createTempDirectory("portal");
    }

    private DoesNotComeUpException failedToStart() throws IOException {
        return didNotComeUp(home, firstError(), null);
    }

    private String firstError() throws IOException {
        return program.firstError().orElse("it stopped or kept silent for %d seconds".formatted(PATIENCE.toSeconds()));
    }

    String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + ServerAccounts.SCHEMA;
    }

    /** The folder of the server's own programs. */
    Path base() {
        return files.base();
    }

    ServerAccounts accounts() {
        return accounts;
    }

    /** Lets the server finish its writes; whoever calls this has closed every connection. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        backupKey.remove();
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
