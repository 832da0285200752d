package nl.floreynwijk.membership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.floreynwijk.places.DwellingsChanged;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Every so many members down a list that somebody looked far down: who stands there.
 *
 * <p>A page is counted off from the landmark before it, so it is exact and costs the same wherever it is. All landmarks
 * are forgotten when any member changes; whoever asks for a page far down next waits for a walk through the whole list.
 */
@Component
class Landmarks {

    /** How many members lie between one and the next. */
    static final int APART = 500;

    private static final int MOST_LISTS = 100;
    /** Should another server change a member, this one follows. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AtomicLong changes = new AtomicLong();
    private final Cache<RememberedList, List<Landmark>> lists =
            Caffeine.newBuilder().maximumSize(MOST_LISTS).expireAfterWrite(KEPT).build();

    /**
     * The member at this place in a list.
     *
     * @param place how many stand before whoever comes next
     * @param key by what they are sorted
     */
    record Landmark(int place, Object key, UUID id) {}

    private record RememberedList(long change, RegisterFilter filter, RegisterOrder order) {}

    /**
     * The last landmark before a place in a list; empty near its beginning.
     *
     * @param walk the whole list: what it is sorted by, and ids
     */
    Optional<Landmark> before(int place, RegisterFilter filter, RegisterOrder order, Supplier<StatementSpec> walk) {
        if (place < APART) {
            return Optional.empty();
        }
        var found = lists.get(new RememberedList(changes.get(), filter, order), _ -> walkThrough(walk.get()));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(Math.min(place / APART, found.size()) - 1));
    }

    private static List<Landmark> walkThrough(StatementSpec walk) {
        var found = new ArrayList<Landmark>();
        var place = new int[1];
        walk.query(row -> {
            place[0]++;
            if (place[0] % APART == 0) {
                found.add(new Landmark(place[0], row.getObject(1), row.getObject(2, UUID.class)));
            }
        });
        return List.copyOf(found);
    }

    /** What was remembered may have moved. */
    void forget() {
        changes.incrementAndGet();
        lists.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(AfterSaveEvent<Member> saved) {
        forget();
    }

    /** Homes follow their dwellings without being saved one by one. */
    @TransactionalEventListener
    void forget(DwellingsChanged changed) {
        forget();
    }
}
