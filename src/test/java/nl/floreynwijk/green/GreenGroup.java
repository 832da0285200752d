package nl.floreynwijk.green;

import java.util.ArrayList;
import java.util.function.Consumer;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.QueryMeter;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;

/** How fast people sign up in a burst, how much a season asks of the database, and what a calendar costs. */
public final class GreenGroup implements Group {

    private static final int SHIFTS = 20;
    private static final int PEOPLE = 500;
    private static final int THREADS = 8;
    private static final int ROUNDS = 7;
    /** Until the portal runs as it does after its first hour; what is written by hand is warm at once. */
    private static final int WARM_UP = 10;

    private static final int SEASON = 400;
    private static final int VOLUNTEERS = 300;
    private static final int LOOKS = 30;
    private static final double NANOS = 1e6;

    @Override
    public String name() {
        return "green";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var burst = stage.tool(GreenBurst.class);
        stage.say("%d people sign up for %d shifts…".formatted(PEOPLE, SHIFTS));
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var mine = burst.signUps(SHIFTS, PEOPLE, THREADS);
            var plain = burst.bare(SHIFTS, PEOPLE, THREADS);
            if (round >= 0) {
                ours.add(mine);
                bare.add(plain);
            }
        }
        var outcome = Duel.Outcome.of(ours, bare);
        figures.accept(Figure.of(
                        "%d sign-ups on %d shifts in a burst".formatted(PEOPLE, SHIFTS),
                        outcome.ratio().median(),
                        "times bare JDBC")
                .against("%.0f against %.0f a second, %d threads"
                        .formatted(outcome.ours().median(), outcome.bare().median(), THREADS))
                .atLeast(0.5));
        figures.accept(Figure.of("of these lost or double", burst.wrong(), "").atMost(0));
        measureSeason(stage, burst, figures);
        try (var owner = stage.database().asOwner()) {
            new GreenFeedFigures(stage).measure(owner, figures);
        }
    }

    private static void measureSeason(Stage stage, GreenBurst burst, Consumer<Figure> figures) throws Exception {
        stage.say("a season of %d shifts and %d volunteers…".formatted(SEASON, VOLUNTEERS));
        burst.season(SEASON, VOLUNTEERS);
        var queries = new ArrayList<Long>();
        var millis = new ArrayList<Double>();
        try (var meter = new QueryMeter(stage.database())) {
            for (var round = 0; round < LOOKS; round++) {
                var before = meter.read();
                var began = System.nanoTime();
                burst.forMe();
                millis.add((System.nanoTime() - began) / NANOS);
                queries.add(meter.read() - before);
            }
        }
        figures.accept(Figure.of(
                        "a list of %d shifts among %d volunteers".formatted(SEASON, VOLUNTEERS),
                        Samples.of(queries).median(),
                        "queries")
                .atMost(3));
        figures.accept(Figure.of("the same", Samples.of(millis).median(), "ms"));
    }
}
