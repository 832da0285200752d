package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.LandlordId;
import org.springframework.stereotype.Component;

/** Versions of one landlord's list, as somebody of the office makes them who is signed in. */
@Component
class TestLists {

    static final LandlordId LANDLORD = LandlordId.random();
    static final Optional<LandlordId> PORTAAL = Optional.of(LANDLORD);

    /** The code of {@link #sticks()}. */
    static final ItemCode STICKS = new ItemCode("voordeur-piept");

    private final Lists lists;
    private final ItemTable table;
    private final Clock clock;

    TestLists(Lists lists, ItemTable table, Clock clock) {
        this.lists = lists;
        this.table = table;
        this.clock = clock;
    }

    static TestItem sticks() {
        return TestItem.named("Voordeur piept").in(Room.HALL);
    }

    ListId draft(Optional<LandlordId> landlord) {
        return ((DraftResult.Drafted) lists.draft(landlord)).id();
    }

    ListId draft() {
        return draft(PORTAAL);
    }

    /** A draft with nothing on it but these. */
    ListId draft(TestItem... items) {
        var id = draft();
        table.remove(id, codes(id));
        table.addAll(id, Stream.of(items).map(TestItem::made).toList());
        return id;
    }

    /** A version with these, from today on. */
    ListId published(TestItem... items) {
        var id = draft(items);
        assertThat(lists.publish(id, today(), "")).isEqualTo(new PublishResult.Published(today()));
        return id;
    }

    ItemResult add(ListId id, TestItem item) {
        var made = item.made();
        return lists.add(id, made.nameDutch(), _ -> made);
    }

    ListDetails details(ListId id) {
        return lists.find(id).orElseThrow();
    }

    List<Item> items(ListId id) {
        return details(id).items().stream().map(KeptItem::item).toList();
    }

    List<ItemCode> codes(ListId id) {
        return items(id).stream().map(Item::code).toList();
    }

    /** The newest version of the general list that is published. */
    ListSummary general() {
        return lists.all().stream()
                .filter(it -> it.landlord().isEmpty() && !it.isDraft())
                .findFirst()
                .orElseThrow();
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
