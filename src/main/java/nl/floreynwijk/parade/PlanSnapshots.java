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
 * many screens ask, and changes that follow one another closely are read as one. What did not change keeps its stamp.
 */
@Component
class PlanSnapshots {

    /** Of changes within this time the last is read with the first. */
    private static final Duration BURST = Duration.ofMillis(200);

    /** What changed without a word to this portal, by another one or in the database itself, is seen no later than this. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final PlanTable table;
    private final Clock clock;
    private final AtomicLong stamps = new AtomicLong();
    private final Map<EditionId, Kept> kept = new ConcurrentHashMap<>();

    PlanSnapshots(PlanTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @param stamp the same for two of them only when everybody sees the same on both */
    record Stamped(long stamp, PlanSnapshot plan) {}

    @TransactionalEventListener(fallbackExecution = true)
    void note(PlanChanged changed) {
        Optional.ofNullable(kept.get(changed.edition())).ifPresent(Kept::outdate);
    }

    /** At most {@link #BURST} behind what this portal changed; empty when there is no such edition. */
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
            return fresh().or(this::readAgain);
        }

        /** Whoever waited for another who was reading has what that one read. */
        private synchronized Optional<Stamped> readAgain() {
            return fresh().or(this::read);
        }

        private Optional<Stamped> fresh() {
            var now = clock.instant();
            return Optional.ofNullable(last).filter(it -> isGoodAt(it, now)).map(Read::plan);
        }

        private boolean isGoodAt(Read read, Instant now) {
            var good = read.change() == changes.get() ? LONGEST : BURST;
            return !now.isBefore(read.at())
                    && now.isBefore(read.at().plus(good))
                    && !read.plan().plan().isOutdatedAt(now);
        }

        synchronized Optional<Stamped> read() {
            var now = clock.instant();
            // Counted before it is read: what changes meanwhile is read again
            var change = changes.get();
            var found = table.read(edition).map(this::stamped);
            last = found.map(it -> new Read(it, change, now)).orElse(null);
            return found;
        }

        private Stamped stamped(PlanSnapshot plan) {
            var stamp = Optional.ofNullable(last)
                    .map(Read::plan)
                    .filter(it -> it.plan().looksLike(plan))
                    .map(Stamped::stamp)
                    .orElseGet(stamps::incrementAndGet);
            return new Stamped(stamp, plan);
        }
    }
}
