package nl.floreynwijk.faults;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} as its judge sees it: told what to do, listened to, killed. */
final class WriterProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;

    private final Path data;
    private final Process process;
    private final BufferedWriter orders;
    private final CompletableFuture<Void> heardAll;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Map<String, Deed> deeds = new ConcurrentHashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private String port = "";
    private volatile long acknowledgedAt = System.nanoTime();
    private volatile long longestRefusal;

    private WriterProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
        this.orders = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.heardAll = CompletableFuture.runAsync(
                this::listen, work -> Thread.ofPlatform().daemon().start(work));
    }

    /** Starts one on the data folder; it answers once it is ready. */
    static WriterProcess start(Path data, Map<String, String> settings) throws IOException {
        var target = Path.of("target").toAbsolutePath();
        var classPath = String.join(
                File.pathSeparator,
                target.resolve("test-classes").toString(),
                target.resolve("classes").toString(),
                Files.readString(target.resolve("test-classpath")));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath,
                        Writer.class.getName())
                .redirectError(Redirect.appendTo(log(data).toFile()));
        builder.environment().putAll(Map.of("PORTAL_DATA", data.toString(), "SERVER_PORT", "0"));
        builder.environment().putAll(settings);
        return new WriterProcess(data, builder.start());
    }

    /** Beside the data, not in it: the disk of the data may be full. */
    static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(String line) {
        var words = line.split(" ", 4);
        switch (words[0]) {
            case "begin" -> deeds.put(words[2], new Deed(words[1], words[2], System.nanoTime()));
            case "done" -> {
                acknowledgedAt = deeds.get(words[2]).begunAt();
                deeds.get(words[2]).acknowledge();
            }
            case "refused" -> {
                deeds.get(words[2]).refuse();
                longestRefusal = Math.max(longestRefusal, Long.parseLong(words[3].replaceFirst(" .*", "")));
            }
            case "broke" -> {
                synchronized (troubles) {
                    troubles.add(line);
                }
            }
            default -> answers.add(line);
        }
    }

    /** Waits until it is ready; whether it came up at all. */
    boolean comesUp() throws InterruptedException {
        for (var second = 0; second < PATIENCE_SECONDS * 10; second++) {
            var answer = answers.poll(100, TimeUnit.MILLISECONDS);
            if (answer != null) {
                port = answer.replaceFirst("ready ", "");
                return true;
            }
            if (heardAll.isDone() && answers.isEmpty()) {
                return false;
            }
        }
        throw new IllegalStateException("The portal does not come up; see " + log(data));
    }

    /** Where its pages are, once it is up. */
    String port() {
        return port;
    }

    /** Tells it to do something of which it says nothing. */
    void tell(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
    }

    /** Asks for one line. */
    String ask(String order) throws IOException, InterruptedException {
        tell(order);
        return answer();
    }

    /** Asks all this, and gives every line it says about it. */
    List<String> askAll(Collection<String> questions) throws IOException, InterruptedException {
        for (var question : questions) {
            orders.write(question + "\n");
        }
        tell("echo .");
        var said = new ArrayList<String>();
        for (var line = answer(); !line.equals("echo ."); line = answer()) {
            said.add(line);
        }
        return said;
    }

    private String answer() throws InterruptedException {
        var line = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException("The writer says nothing; see " + log(data));
        }
        return line;
    }

    /** What it did since it was started or last asked. */
    List<Deed> takeDeeds() {
        var taken = List.copyOf(deeds.values());
        deeds.clear();
        return taken;
    }

    /** What went wrong in a way no person should meet. */
    List<String> takeTroubles() {
        synchronized (troubles) {
            var taken = List.copyOf(troubles);
            troubles.clear();
            return taken;
        }
    }

    /** When the deed began that was acknowledged last, on {@link System#nanoTime()}. */
    long acknowledgedAt() {
        return acknowledgedAt;
    }

    /** How often somebody heard that it failed. */
    long refused() {
        return deeds.values().stream()
                .filter(deed -> deed.is(Deed.State.REFUSED))
                .count();
    }

    /** What the portal told its operator, of earlier starts too. */
    String log() throws IOException {
        return Files.readString(log(data));
    }

    /** How long somebody had to wait at most to hear that it failed, in milliseconds. */
    long longestRefusal() {
        return longestRefusal;
    }

    /** Lets it work for so many milliseconds; whether it ended meanwhile by itself. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** The portal's own database server, which need not end with it. */
    Optional<ProcessHandle> database() throws IOException {
        var number = Files.readString(data.resolve("mariadb/mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(number));
    }

    /** Ends it as losing the power would, and waits until all it said was heard. */
    void kill() {
        // Through its handle: the process itself would close the pipe, with words in it
        process.toHandle().destroyForcibly();
        heardAll.join();
        process.onExit().join();
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.toHandle().destroy();
        heardAll.join();
        process.onExit().join();
    }
}
