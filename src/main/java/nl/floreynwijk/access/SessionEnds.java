package nl.floreynwijk.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Whose sessions were all ended lately, so that nobody opens another by what they proved before that. */
@Component
class SessionEnds {

    private final AtomicLong acts = new AtomicLong();
    private final Cache<AccountId, Long> latest = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** This moment, by no clock: whatever ends from now on comes after it. */
    long now() {
        return acts.get();
    }

    void note(AccountId account) {
        latest.put(account, acts.incrementAndGet());
    }

    boolean since(AccountId account, long moment) {
        var ended = latest.getIfPresent(account);
        return ended != null && ended > moment;
    }
}
