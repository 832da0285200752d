package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A published version of a list in memory, ready to be searched: it never changes any more. */
final class HeldList {

    private final Map<ItemCode, Item> items;
    private final ItemSearch search;
    private final DutyGuard guard;

    HeldList(List<Item> items) {
        this.items = items.stream().collect(toMap(Item::code, it -> it, (one, _) -> one, LinkedHashMap::new));
        search = new ItemSearch(items);
        guard = new DutyGuard(items);
    }

    Map<ItemCode, Item> items() {
        return items;
    }

    ItemSearch search() {
        return search;
    }

    DutyGuard guard() {
        return guard;
    }
}
