package nl.floreynwijk.parade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import nl.floreynwijk.bench.UidlReply;
import nl.floreynwijk.bench.UidlTab;

/** A page that is open on the floor plan and asks once a second what became of it, until it shows what it waits for. */
final class ParadeScreen implements Callable<Boolean> {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofSeconds(1);

    final List<UidlReply> quiet = new ArrayList<>();
    final List<UidlReply> pour = new ArrayList<>();
    private final UidlTab tab;
    private final String awaited;
    private final Duration first;
    private final AtomicLong over;
    private volatile List<UidlReply> replies = new ArrayList<>();
    private long seen;

    /**
     * @param awaited what it says in the end
     * @param share of a second after which it asks first, so that not all ask at once
     * @param over when the last thing happened, by the clock of the machine; zero until then
     */
    ParadeScreen(UidlTab tab, String awaited, double share, AtomicLong over) {
        this.tab = tab;
        this.awaited = awaited;
        this.first = Duration.ofNanos((long) (EVERY.toNanos() * share));
        this.over = over;
    }

    /** From now on nothing happens. */
    void beQuiet() {
        replies = quiet;
    }

    /** From now on a lot does. */
    void bePoured() {
        replies = pour;
    }

    /** How long after the last thing it showed it, in nanoseconds; zero when it did not. */
    long seen() {
        return seen;
    }

    @Override
    public Boolean call() throws InterruptedException {
        var next = System.nanoTime() + first.toNanos();
        while (seen == 0 && !isHopeless()) {
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            next = Math.max(next + EVERY.toNanos(), System.nanoTime());
            replies.add(tab.poll());
            if (over.get() > 0 && tab.says(awaited)) {
                seen = System.nanoTime() - over.get();
            }
        }
        return seen > 0;
    }

    private boolean isHopeless() {
        return over.get() > 0 && System.nanoTime() - over.get() > PATIENCE.toNanos();
    }
}
