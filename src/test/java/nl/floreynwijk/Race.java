package nl.floreynwijk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two people who want something at the same moment, as every test of a scarce thing needs. */
public final class Race {

    private static final long LONGEST_SECONDS = 60;

    private Race() {}

    /**
     * Does both at once, each in a thread of its own and so in a transaction and as a person of its own, and gives what
     * came of the one and of the other. The test itself runs outside a transaction, and removes what they leave behind.
     */
    public static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var futures = List.of(threads.submit(waiting(start, one)), threads.submit(waiting(start, other)));
            return List.of(
                    futures.get(0).get(LONGEST_SECONDS, TimeUnit.SECONDS),
                    futures.get(1).get(LONGEST_SECONDS, TimeUnit.SECONDS));
        }
    }

    private static <T> Callable<T> waiting(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            return work.call();
        };
    }
}
