package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list says otherwise than another.
 *
 * @param added what is new
 * @param removed what is not on it any more
 * @param changed what is said otherwise
 * @param unchanged how many say the same
 */
public record ListComparison(List<Item> added, List<Item> removed, List<Change> changed, int unchanged) {

    /** An item that is said otherwise, and in which respects. */
    public record Change(Item before, Item after, Set<ItemField> fields) {

        private static Change of(Item before, Item after) {
            return new Change(
                    before,
                    after,
                    Arrays.stream(ItemField.values())
                            .filter(it -> it.differs(before, after))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemField.class))));
        }
    }

    static ListComparison between(Collection<Item> before, Collection<Item> after) {
        var known = before.stream().collect(toMap(Item::code, it -> it, (one, _) -> one, LinkedHashMap::new));
        var now = after.stream().map(Item::code).collect(Collectors.toSet());
        var changed = after.stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.code())).map(old -> Change.of(old, it)))
                .filter(it -> !it.fields().isEmpty())
                .toList();
        var added = after.stream()
                .filter(Predicate.not(it -> known.containsKey(it.code())))
                .toList();
        var removed =
                known.values().stream().filter(it -> !now.contains(it.code())).toList();
        return new ListComparison(added, removed, changed, after.size() - added.size() - changed.size());
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
