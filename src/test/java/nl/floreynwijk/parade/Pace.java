package nl.floreynwijk.parade;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How often a second something is done, by some threads at once. */
final class Pace {

    private Pace() {}

    interface Doing {
        void once(int number) throws Exception;
    }

    static double rate(int times, int threads, Doing doing) throws Exception {
        var next = new AtomicInteger();
        var work = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var began = System.nanoTime();
            for (var thread = 0; thread < threads; thread++) {
                work.add(pool.submit(() -> {
                    for (var number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                        doing.once(number);
                    }
                    return true;
                }));
            }
            for (var one : work) {
                one.get();
            }
            return times * 1e9 / (System.nanoTime() - began);
        }
    }
}
