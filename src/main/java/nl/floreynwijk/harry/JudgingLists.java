package nl.floreynwijk.harry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists by which something is judged: the landlord's own, and for what is not on it the general one.
 *
 * @param lists the landlord's before the general one
 */
record JudgingLists(List<Judging> lists) {

    /** A version and what is on it. */
    record Judging(ListSummary summary, HeldList content) {}

    /** An item, and the version by which it is judged. */
    record Judged(Item item, ListSummary list) {}

    Optional<Judged> find(ItemCode code) {
        return lists.stream()
                .flatMap(it ->
                        Stream.ofNullable(it.content().items().get(code)).map(item -> new Judged(item, it.summary())))
                .findFirst();
    }

    /** What fits best to what somebody typed. */
    List<Item> search(String typed) {
        return lists.stream()
                .flatMap(it -> it.content().search().find(typed).stream().filter(item -> isJudgedBy(it, item)))
                .limit(ItemSearch.MOST)
                .toList();
    }

    /** All items in a room. */
    Stream<Item> in(Room room) {
        return lists.stream().flatMap(it -> it.content().items().values().stream()
                .filter(item -> item.rooms().contains(room) && isJudgedBy(it, item)));
    }

    /** Looks at a text that others are to read: the first list that finds something in it says so. */
    TextFinding check(String text) {
        return lists.stream()
                .map(it -> TextCheck.check(text, it.content().guard()))
                .filter(it -> !(it instanceof TextFinding.Fine))
                .findFirst()
                .orElseGet(TextFinding.Fine::new);
    }

    private boolean isJudgedBy(Judging list, Item item) {
        return find(item.code()).filter(it -> it.list().equals(list.summary())).isPresent();
    }
}
