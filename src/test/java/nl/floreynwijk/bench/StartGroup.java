package nl.floreynwijk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.floreynwijk.PortalProcess;

/** What the package costs whoever opens the portal for the first time, and the machine that starts it. */
final class StartGroup implements Group {

    private static final Path PACKAGE = Path.of("target/package/portal").toAbsolutePath();
    private static final Path PLAIN_JAR = Path.of("target/portal.jar").toAbsolutePath();
    private static final int STARTS = 3;
    private static final double KILO = 1000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        pack(stage);
        measureVisit(stage, figures);
        measureStarts(stage, figures);
    }

    private static void pack(Stage stage) throws IOException, InterruptedException {
        if (Files.exists(PACKAGE)) {
            stage.say("taking the package of " + Files.getLastModifiedTime(PACKAGE) + " in target/package");
            return;
        }
        stage.say("there is no package yet: making it with ./portal package --no-browser…");
        var making = new ProcessBuilder("./portal", "package", "--no-browser")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench-package.log").toFile())
                .start();
        if (making.waitFor() != 0) {
            throw new IllegalStateException("./portal package failed, see target/bench-package.log");
        }
    }

    private static void measureVisit(Stage stage, Consumer<Figure> figures) throws IOException, InterruptedException {
        try (var portal = start(stage, packaged());
                var chromium = new FirstVisit()) {
            stage.say("visiting the front page in Chromium…");
            var visits = chromium.visitTwice(portal.address());
            var first = visits.getFirst();
            var second = visits.getLast();
            figures.accept(Figure.of("first visit, bytes on the wire", first.bytes() / KILO, "kB")
                    .against("a second visit: %s kB; heaviest are %s"
                            .formatted(Figure.plain(second.bytes() / KILO), first.heaviest()))
                    .atMost(300));
            figures.accept(Figure.of("first visit, requests", first.requests(), "requests")
                    .against("a second visit: " + second.requests()));
        }
    }

    private static void measureStarts(Stage stage, Consumer<Figure> figures) throws IOException, InterruptedException {
        var ours = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (var start = 1; start <= STARTS; start++) {
            stage.say("start " + start + " of " + STARTS + " of each kind…");
            ours.add(secondsToStart(stage, packaged()));
            plain.add(secondsToStart(stage, plain()));
        }
        var outcome = Duel.Outcome.of(ours, plain);
        figures.accept(Figure.of("CPU to start the package", outcome.ours().median(), "s")
                .against("%s s for the plain jar; %d starts of each in turns"
                        .formatted(Figure.plain(outcome.bare().median()), STARTS)));
        figures.accept(Figure.of(
                        "CPU to start, share of the plain jar", outcome.ratio().median(), "ratio")
                .against("java -jar of the plain jar in turns; from "
                        + outcome.ratio().range())
                .atMost(1 / 3.0));
    }

    /** From the process's first moment until the portal says it is ready. */
    private static double secondsToStart(Stage stage, List<String> command) throws IOException, InterruptedException {
        try (var portal = start(stage, command)) {
            portal.address();
            var used = portal.process().info().totalCpuDuration().orElseThrow();
            return used.toNanos() / 1e9;
        }
    }

    private static PortalProcess start(Stage stage, List<String> command) throws IOException {
        var settings = new HashMap<>(stage.database().environment());
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        return PortalProcess.started(command, stage.emptyFolder("portal"), Map.copyOf(settings));
    }

    private static List<String> packaged() {
        return List.of(PACKAGE.toString(), "run");
    }

    /** The same Java with the same options, without what the package prepares. */
    private static List<String> plain() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                PLAIN_JAR.toString());
    }
}
