package nl.floreynwijk.rad;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.floreynwijk.bench.UidlBrowser;
import nl.floreynwijk.bench.UidlTab;

/** A big screen that asks twice a second, as the page in a browser does, and keeps how far it is behind the hall. */
final class RadScreen implements Callable<Boolean> {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final double MILLIS = 1e6;

    private final UidlTab tab;
    private final AtomicInteger inside;
    private final Duration first;
    private final List<Double> behind = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * @param inside how many came in, as far as they know themselves
     * @param share of the time between two questions after which it asks first, so that not all ask at once
     */
    RadScreen(UidlBrowser browser, RadEvenings.Open evening, AtomicInteger inside, double share) {
        this.inside = inside;
        this.first = Duration.ofNanos((long) (EVERY.toNanos() * share));
        tab = browser.open("/kantoor/rad/%s/scherm".formatted(evening.id()), evening.question());
    }

    void stop() {
        stopped = true;
    }

    /** For each who came in while it was open, how long until it said so, in milliseconds. */
    List<Double> behind() {
        return behind;
    }

    /** Whether it says that so many coins lie on cards. */
    boolean says(int coins) {
        tab.poll();
        return tab.says(coins + (coins == 1 ? " munt gelegd" : " munten gelegd"));
    }

    @Override
    public Boolean call() throws InterruptedException {
        Thread.sleep(first);
        var people = inside.get();
        var since = 0L;
        while (!stopped) {
            if (since == 0 && inside.get() > people) {
                people = inside.get();
                since = System.nanoTime();
            }
            Thread.sleep(EVERY);
            tab.poll();
            if (since > 0 && tab.says(people + " mensen")) {
                behind.add((System.nanoTime() - since) / MILLIS);
                since = 0;
            }
        }
        return true;
    }
}
