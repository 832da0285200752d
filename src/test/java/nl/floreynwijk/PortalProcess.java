package nl.floreynwijk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A portal in a process of its own, as an administrator runs it: it can be killed, and its memory is its alone. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("The portal is ready at (http\\S+)");

    private final Process process;
    private final Path log;

    private PortalProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** A port that nobody uses at this moment, for what must be known before a portal starts. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the portal that this build compiled, on a free port.
     *
     * @param data its data folder; its log is {@code portal.log} in it
     * @param environment settings, on top of this process's own environment
     * @param options for the JVM, and after them nothing
     */
    public static PortalProcess compiled(Path data, Map<String, String> environment, List<String> options)
            throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), PortalApplication.class.getName()));
        return started(command, data, environment);
    }

    /** That of the launcher: among the tests there are beans that the portal must not find. */
    private static String classPath() throws IOException {
        var target = Path.of("target").toAbsolutePath();
        return target.resolve("classes") + File.pathSeparator + Files.readString(target.resolve("classpath"));
    }

    /** Starts the portal of the package in {@code folder}, on a free port, as its administrator does. */
    public static PortalProcess packaged(Path folder, Path data, Map<String, String> environment, String... options)
            throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve("portal").toString(), "run"));
        command.addAll(List.of(options));
        var settings = new HashMap<>(Map.of("JAVA_HOME", System.getProperty("java.home")));
        settings.putAll(environment);
        return started(command, data, settings);
    }

    /** Starts a portal by a command of its own. */
    public static PortalProcess started(List<String> command, Path data, Map<String, String> environment)
            throws IOException {
        Files.createDirectories(data);
        var log = data.resolve("portal.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of("PORTAL_DATA", data.toString(), "SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", "0"));
        builder.environment().putAll(environment);
        return new PortalProcess(builder.start(), log);
    }

    /** Waits until the portal answers, and gives its address. */
    public String address() throws InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            var ready = READY.matcher(log());
            if (ready.find()) {
                return ready.group(1);
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("The portal did not come up: " + log());
    }

    /** What it said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process process() {
        return process;
    }

    /** Ends it as Ctrl-C does, and waits. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
