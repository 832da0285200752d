package nl.floreynwijk.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The newest of each thing that somebody looks at, for all of them together: what changed is read once, however many screens
 * ask, and changes that follow one another closely are read as one. What did not change keeps its stamp.
 */
public final class Snapshots<K, V extends Snapshots.Snapshot<V>> {

    /** Of changes within this time the last is read with the first. */
    private static final Duration BURST = Duration.ofMillis(200);

    /** What changed without a word to this portal, by another one or in the database itself, is seen no later than this. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Function<K, Optional<V>> table;
    private final Clock clock;
    private final AtomicLong stamps = new AtomicLong();
    private final Map<K, Kept> kept = new ConcurrentHashMap<>();

    /** @param table reads it from the database; empty when there is none */
    public Snapshots(Function<K, Optional<V>> table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** A thing as it was read. */
    public interface Snapshot<V> {

        /** Whether everybody sees the same on both. */
        boolean looksLike(V other);

        /** Whether time alone made something else of it. */
        boolean isOutdatedAt(Instant now);
    }

    /** It changed: it is read again before anybody sees it. */
    public void outdate(K key) {
        Optional.ofNullable(kept.get(key)).ifPresent(Kept::outdate);
    }

    /** At most {@link #BURST} behind what this portal changed; empty when there is none. */
    public Optional<Stamped<V>> newest(K key) {
        return of(key, Kept::newest);
    }

    /** Read at this moment, for whoever just changed it. */
    public Optional<Stamped<V>> now(K key) {
        return of(key, Kept::read);
    }

    private Optional<Stamped<V>> of(K key, Function<Kept, Optional<Stamped<V>>> how) {
        var one = kept.computeIfAbsent(key, Kept::new);
        var found = how.apply(one);
        if (found.isEmpty()) {
            kept.remove(key, one);
        }
        return found;
    }

    private final class Kept {

        private final K key;
        private final AtomicLong changes = new AtomicLong();
        private volatile @Nullable Read<V> last;

        Kept(K key) {
            this.key = key;
        }

        void outdate() {
            changes.incrementAndGet();
        }

        Optional<Stamped<V>> newest() {
            return fresh().or(this::readAgain);
        }

        /** Whoever waited for another who was reading has what that one read. */
        private synchronized Optional<Stamped<V>> readAgain() {
            return fresh().or(this::read);
        }

        private Optional<Stamped<V>> fresh() {
            var now = clock.instant();
            return Optional.ofNullable(last).filter(it -> isGoodAt(it, now)).map(Read::stamped);
        }

        private boolean isGoodAt(Read<V> read, Instant now) {
            var good = read.change() == changes.get() ? LONGEST : BURST;
            return !now.isBefore(read.at())
                    && now.isBefore(read.at().plus(good))
                    && !read.stamped().value().isOutdatedAt(now);
        }

        synchronized Optional<Stamped<V>> read() {
            var now = clock.instant();
            // Counted before it is read: what changes meanwhile is read again
            var change = changes.get();
            var found = table.apply(key).map(this::stamped);
            last = found.map(it -> new Read<>(it, change, now)).orElse(null);
            return found;
        }

        private Stamped<V> stamped(V value) {
            var stamp = Optional.ofNullable(last)
                    .map(Read::stamped)
                    .filter(it -> it.value().looksLike(value))
                    .map(Stamped::stamp)
                    .orElseGet(stamps::incrementAndGet);
            return new Stamped<>(stamp, value);
        }
    }

    private record Read<V>(Stamped<V> stamped, long change, Instant at) {}
}
