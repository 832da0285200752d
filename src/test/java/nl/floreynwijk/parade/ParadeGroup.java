package nl.floreynwijk.parade;

import java.util.ArrayList;
import java.util.function.Consumer;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.QueryMeter;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;

/** The rush when booking of a market opens: who is first, and how fast. */
public final class ParadeGroup implements Group {

    private static final int CLIENTS = 64;
    private static final int PITCHES = 50;
    private static final int RUSHES = 100;
    private static final int BOOKINGS = 200;
    private static final int COUNTED = 20;
    private static final int THREADS = 8;
    private static final int ROUNDS = 7;
    /** Until the portal runs as it does after its first hour; what is written by hand is warm at once. */
    private static final int WARM_UP = 8;

    @Override
    public String name() {
        return "parade";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var rush = stage.tool(ParadeRush.class);
        stage.say("%d people want %d pitches, %d times…".formatted(CLIENTS, PITCHES, RUSHES));
        for (var time = 0; time < RUSHES; time++) {
            rush.rush(CLIENTS, PITCHES);
        }
        figures.accept(Figure.of(
                        "pitches too few or too many after %d rushes of %d people on %d pitches"
                                .formatted(RUSHES, CLIENTS, PITCHES),
                        rush.wrong(),
                        "")
                .atMost(0));
        figures.accept(Figure.of("of those who got none, not told why", rush.untold(), "")
                .atMost(0));
        figures.accept(Figure.of("in these, times that somebody had to press again", rush.again(), ""));
        measureBookings(stage, rush, figures);
        measureStatements(stage, rush, figures);
        new ParadeScreens(stage, rush).measure(figures);
    }

    private static void measureStatements(Stage stage, ParadeRush rush, Consumer<Figure> figures) throws Exception {
        var street = rush.street(COUNTED);
        var counts = new ArrayList<Long>();
        try (var meter = new QueryMeter(stage.database())) {
            for (var number = 0; number < COUNTED; number++) {
                var before = meter.read();
                rush.book(street, number);
                counts.add(meter.read() - before);
            }
        }
        figures.accept(
                Figure.of("statements for one of them", Samples.of(counts).median(), "statements")
                        .against("the database's own count, median of " + COUNTED));
    }

    private static void measureBookings(Stage stage, ParadeRush rush, Consumer<Figure> figures) throws Exception {
        var byHand = stage.tool(BareBookings.class);
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        stage.say("%d bookings, and the same by bare JDBC…".formatted(BOOKINGS));
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var mine = rush.services(BOOKINGS, THREADS);
            var plain = byHand.rate(rush.street(BOOKINGS), THREADS);
            if (round >= 0) {
                ours.add(mine);
                bare.add(plain);
            }
        }
        var outcome = Duel.Outcome.of(ours, bare);
        figures.accept(Figure.of(
                        "%d bookings, kept and agreed".formatted(BOOKINGS),
                        outcome.ratio().median(),
                        "times bare JDBC")
                .against("%.0f against %.0f a second, %d threads"
                        .formatted(outcome.ours().median(), outcome.bare().median(), THREADS))
                .atLeast(0.5));
    }
}
