package nl.floreynwijk.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;

/** How fast votes are counted, of a large city and of a block, by the engine alone and by the whole command. */
public final class TallyGroup implements Group {

    private static final int CITY_BALLOTS = 90_000;
    private static final int CITY_PROJECTS = 160;
    private static final long CITY_BUDGET = 30_000_000;
    private static final int BLOCK_BALLOTS = 60;
    private static final int BLOCK_PROJECTS = 12;
    private static final long BLOCK_BUDGET = 10_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;
    private static final int BLOCK_ROUNDS = 2_000;
    private static final int STARTS = 3;

    /** What the fastest public tool took for a real city of this size, with doubles, in seconds. */
    private static final double PUBLIC_TOOL = 2.2;

    private static final double PUBLIC_TOOL_ADD1 = 29;
    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var folder = stage.emptyFolder("elections");
        var city = InventedElection.file(folder.resolve("city.pb"), CITY_BALLOTS, CITY_PROJECTS, CITY_BUDGET);
        var block = InventedElection.file(folder.resolve("block.pb"), BLOCK_BALLOTS, BLOCK_PROJECTS, BLOCK_BUDGET);
        measureCity(stage, city, figures);
        measureBlock(stage, block, figures);
        measureCommand(stage, "city", city, figures);
        measureCommand(stage, "block", block, figures);
    }

    private static void measureCity(Stage stage, Path file, Consumer<Figure> figures) throws IOException {
        stage.say("counting " + CITY_BALLOTS + " ballots by each rule…");
        var election = Elections.in(file);
        for (var round = 0; round < WARM_UP; round++) {
            Elections.in(file);
            Tally.count(election, Rule.MES_COST);
        }
        var reading = nanos(ROUNDS, () -> Elections.in(file)).median();
        figures.accept(Figure.of("city, reading the file", reading / SECOND, "s")
                .against(CITY_BALLOTS + " ballots, " + CITY_PROJECTS + " projects, " + Files.size(file) + " bytes"));
        for (var rule : Rule.values()) {
            var figure = isSlow(rule) ? slow(election, rule) : quick(election, rule, reading);
            figures.accept(figure);
        }
    }

    private static boolean isSlow(Rule rule) {
        return rule.rules().add1().isPresent();
    }

    private static Figure slow(Election election, Rule rule) throws IOException {
        var counts = Tally.count(election, rule).counts();
        var time = nanos(1, () -> Tally.count(election, rule)).median();
        return Figure.of("city, " + rule.code(), time / SECOND, "s")
                .against(counts + " counts in it")
                .atMost(15);
    }

    private static Figure quick(Election election, Rule rule, double reading) throws IOException {
        var time = nanos(ROUNDS, () -> Tally.count(election, rule)).median();
        return Figure.of("city, " + rule.code(), time / reading, "ratio")
                .against("reading the file; %s s".formatted(Figure.plain(time / SECOND)))
                .atMost(2);
    }

    private static void measureBlock(Stage stage, Path file, Consumer<Figure> figures) throws IOException {
        stage.say("counting " + BLOCK_BALLOTS + " ballots by each rule…");
        var election = Elections.in(file);
        for (var rule : Rule.values()) {
            nanos(BLOCK_ROUNDS, () -> Tally.count(election, rule));
            var time = nanos(BLOCK_ROUNDS, () -> Tally.count(election, rule)).median();
            var figure = Figure.of("block, " + rule.code(), time / MILLISECOND, "ms");
            var counts = Tally.count(election, rule).counts();
            figures.accept(figure.against(counts + " counts in it").atMost(1));
        }
    }

    private static void measureCommand(Stage stage, String what, Path file, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        TallyProcess.of(file, Rule.GREEDY);
        for (var rule : Rule.values()) {
            stage.say("./portal tally of the " + what + " by " + rule.code() + "…");
            var seconds = new ArrayList<Double>();
            var memory = new ArrayList<Double>();
            for (var start = 0; start < STARTS; start++) {
                var process = TallyProcess.of(file, rule);
                seconds.add(process.seconds());
                memory.add(process.megabytes());
            }
            figures.accept(Figure.of("%s, whole process, %s".formatted(what, rule.code()), median(seconds), "s")
                    .against(STARTS + " starts")
                    .atMost(isSlow(rule) ? PUBLIC_TOOL_ADD1 / 2 : PUBLIC_TOOL / 2));
            figures.accept(Figure.of("%s, most memory, %s".formatted(what, rule.code()), median(memory), "MB")
                    .against("of the whole process")
                    .atMost(256));
        }
    }

    private static double median(List<Double> values) {
        return Samples.of(values).median();
    }

    private static Samples nanos(int rounds, Counting counting) throws IOException {
        var times = new ArrayList<Long>();
        for (var round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            counting.once();
            times.add(System.nanoTime() - began);
        }
        return Samples.of(times);
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Counting {

        Object once() throws IOException;
    }
}
