package nl.floreynwijk.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Two ways of doing the same, measured against each other: our service layer against bare JDBC that writes the same
 * rows.
 *
 * <p>Both take turns in short rounds, and each round gives one ratio. Whatever else the machine does meanwhile hits both
 * sides; what hits one round only falls out of the median.
 */
public final class Duel {

    static final int WARM_UP = 20;

    private final int threads;
    private final int rounds;
    private final Duration turn;

    /**
     * @param threads how many do it at the same time
     * @param rounds how many ratios there will be, after twenty rounds that do not count, in which the JVM warms up
     * @param turn how long each side has in a round
     */
    public Duel(int threads, int rounds, Duration turn) {
        this.threads = threads;
        this.rounds = rounds;
        this.turn = turn;
    }

    /** One side: makes what one thread does over and over. What it holds, such as a connection, is closed at the end. */
    @FunctionalInterface
    public interface Side {

        Step ready() throws Exception;
    }

    /** Does the thing once. */
    @FunctionalInterface
    public interface Step extends AutoCloseable {

        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /**
     * What came of it.
     *
     * @param ours times a second, of each round
     * @param bare the same of the other side
     * @param ratio ours divided by bare, of each round
     */
    public record Outcome(Samples ours, Samples bare, Samples ratio) {

        /** Of rates that were measured in turns. */
        public static Outcome of(List<Double> ours, List<Double> bare) {
            var ratios = IntStream.range(0, ours.size())
                    .mapToObj(round -> ours.get(round) / bare.get(round))
                    .toList();
            return new Outcome(Samples.of(ours), Samples.of(bare), Samples.of(ratios));
        }
    }

    public Outcome between(Side ours, Side bare) throws Exception {
        var ourRates = new ArrayList<Double>();
        var bareRates = new ArrayList<Double>();
        for (var round = -WARM_UP; round < rounds; round++) {
            // Who goes first changes, for the first pays for what the one before left to write
            var oursFirst = round % 2 == 0;
            var first = rateOf(oursFirst ? ours : bare);
            var second = rateOf(oursFirst ? bare : ours);
            if (round >= 0) {
                ourRates.add(oursFirst ? first : second);
                bareRates.add(oursFirst ? second : first);
            }
        }
        return Outcome.of(ourRates, bareRates);
    }

    private double rateOf(Side side) throws Exception {
        var start = new CyclicBarrier(threads);
        var work = new ArrayList<Future<Double>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var thread = 0; thread < threads; thread++) {
                work.add(pool.submit(turnOf(side, start)));
            }
            var rate = 0.0;
            for (var one : work) {
                rate += one.get();
            }
            return rate;
        }
    }

    /** How many times a second one thread did it in its turn. */
    private Callable<Double> turnOf(Side side, CyclicBarrier start) {
        return () -> {
            try (var step = side.ready()) {
                start.await();
                var began = System.nanoTime();
                var done = 0;
                var passed = 0L;
                do {
                    step.once();
                    done++;
                    passed = System.nanoTime() - began;
                } while (passed < turn.toNanos());
                return done * 1e9 / passed;
            }
        };
    }
}
