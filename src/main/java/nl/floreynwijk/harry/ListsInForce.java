package nl.floreynwijk.harry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.LandlordId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is on the lists that hold today, for one query once their content was read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListsInForce {

    /** Of a few landlords, and one or two versions of each. */
    private static final int MOST_HELD = 20;

    private final ListQueries queries;
    private final ItemTable items;
    private final Clock clock;
    private final Cache<ListId, HeldList> held =
            Caffeine.newBuilder().maximumSize(MOST_HELD).build();

    ListsInForce(ListQueries queries, ItemTable items, Clock clock) {
        this.queries = queries;
        this.items = items;
        this.clock = clock;
    }

    /** What is judged by today, for whoever rents from this landlord. */
    JudgingLists of(Optional<LandlordId> landlord) {
        return new JudgingLists(queries.inForce(landlord, DutchTime.day(clock.instant())).stream()
                .map(it -> new JudgingLists.Judging(it, held(it.id())))
                .toList());
    }

    /** The general list, by which what is offered to everybody is judged. */
    JudgingLists general() {
        return of(Optional.empty());
    }

    private HeldList held(ListId id) {
        var known = held.getIfPresent(id);
        if (known != null) {
            return known;
        }
        var read = new HeldList(items.of(id).stream().map(KeptItem::item).toList());
        held.put(id, read);
        return read;
    }
}
