package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The newest floor plan of each edition that somebody looks at, for all of them together: what changed is read once, however
 * many screens ask, and changes that follow one another closely are read as one.
 */
@Component
class PlanSnapshots {

    /** Of changes within this time the last is read with the first. */
    private static final Duration BURST = Duration.ofMillis(200);

    private final PlanTable table;
    private final Clock clock;
    private final AtomicLong stamps = new AtomicLong();
    private final Map<EditionId, Kept> kept = new ConcurrentHashMap<>();

    PlanSnapshots(PlanTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @param stamp never the same for two of them */
    record Stamped(long stamp, PlanSnapshot plan) {}

    @TransactionalEventListener(fallbackExecution = true)
    void note(PlanChanged changed) {
        Optional.ofNullable(kept.get(changed.edition())).ifPresent(Kept::outdate);
    }

    /** At most {@link #BURST} behind; empty when there is no such edition. */
    Optional<Stamped> newest(EditionId edition) {
        return of(edition, Kept::newest);
    }

    /** Read at this moment, for whoever just changed it. */
    Optional<Stamped> now(EditionId edition) {
        return of(edition, Kept::read);
    }

    private Optional<Stamped> of(EditionId edition, Function<Kept, Optional<Stamped>> how) {
        var one = kept.computeIfAbsent(edition, Kept::new);
        var found = how.apply(one);
        if (found.isEmpty()) {
            kept.remove(edition, one);
        }
        return found;
    }

    private final class Kept {

        private final EditionId edition;
        private final AtomicLong changes = new AtomicLong();
        private volatile @Nullable Read last;

        private record Read(Stamped plan, long change, Instant at) {}

        Kept(EditionId edition) {
            this.edition = edition;
        }

        void outdate() {
            changes.incrementAndGet();
        }

        Optional<Stamped> newest() {
            var now = clock.instant();
            var before = last;
            return before != null && isGoodAt(before, now) ? Optional.of(before.plan()) : readAgain(now);
        }

        private boolean isGoodAt(Read read, Instant now) {
            var justRead = !now.isBefore(read.at()) && now.isBefore(read.at().plus(BURST));
            return justRead
                    || (read.change() == changes.get() && !read.plan().plan().isOutdatedAt(now));
        }

        private synchronized Optional<Stamped> readAgain(Instant now) {
            var before = last;
            if (before != null && isGoodAt(before, now)) {
                return Optional.of(before.plan());
            }
            return read();
        }

        synchronized Optional<Stamped> read() {
            var now = clock.instant();
            // Counted before it is read: what changes meanwhile is read again
            var change = changes.get();
            var found = table.read(edition).map(it -> new Stamped(stamps.incrementAndGet(), it));
            last = found.map(it -> new Read(it, change, now)).orElse(null);
            return found;
        }
    }
}
