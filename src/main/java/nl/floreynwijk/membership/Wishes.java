package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody would like to do; one column, such as {@code GREEN HELP}. */
record Wishes(Set<Wish> chosen) {

    Wishes {
        chosen = Set.copyOf(chosen);
    }

    static Wishes read(String column) {
        return new Wishes(
                column.isEmpty()
                        ? Set.of()
                        : Arrays.stream(column.split(" ", -1))
                                .map(Wish::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    String written() {
        return new TreeSet<>(chosen).stream().map(Wish::name).collect(Collectors.joining(" "));
    }
}
