package nl.floreynwijk.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try something, counted per person, address or whatever the key says.
 *
 * <p>The counts live in memory: they are forgotten at a restart and not shared between servers. At most 100,000 keys are
 * remembered, so that an attacker with many addresses costs attempts, not memory.
 */
@Component
public class RateLimits {

    private static final long MOST_KEYS = 100_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(Duration.ofHours(24))
            .build();

    private final TimeMeter time;

    RateLimits(Clock clock) {
        this.time = new ClockTime(clock);
    }

    /**
     * Counts one attempt.
     *
     * @param key whose attempt it is, within the limit
     * @return empty when the attempt is within the limit, otherwise how long to wait for the next
     */
    public Optional<Duration> exceeded(Limit limit, String key) {
        var probe =
                buckets.get(new Key(limit, key), it -> bucketFor(it.limit())).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** An attempt that was counted turned out to be none. */
    public void giveBack(Limit limit, String key) {
        Optional.ofNullable(buckets.getIfPresent(new Key(limit, key))).ifPresent(it -> it.addTokens(1));
    }

    /** A waiting time in whole minutes, rounded up, as people say it. */
    public static long minutes(Duration retryAfter) {
        return retryAfter.plusSeconds(59).toMinutes();
    }

    private Bucket bucketFor(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.attempts()).refillGreedy(limit.attempts(), limit.period()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** At most so many attempts in a period; they come back one by one. */
    public record Limit(String name, int attempts, Duration period) {}

    private record Key(Limit limit, String key) {}

    /** Bucket4j's time, read from our clock; where that is put back it goes on, or nobody would get an attempt back. */
    private static final class ClockTime implements TimeMeter {

        private final Clock clock;
        private Instant last;
        private Duration passed = Duration.ZERO;

        ClockTime(Clock clock) {
            this.clock = clock;
            this.last = clock.instant();
        }

        @Override
        public synchronized long currentTimeNanos() {
            var now = clock.instant();
            if (now.isAfter(last)) {
                passed = passed.plus(Duration.between(last, now));
            }
            last = now;
            return passed.toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
