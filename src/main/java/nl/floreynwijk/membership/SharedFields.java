package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a member shows to other members; one column, such as {@code EMAIL PHONE}. */
record SharedFields(Set<SharedField> shown) {

    static final SharedFields NONE = new SharedFields(Set.of());

    SharedFields {
        shown = Set.copyOf(shown);
    }

    static SharedFields read(String column) {
        return new SharedFields(
                column.isEmpty()
                        ? Set.of()
                        : Arrays.stream(column.split(" ", -1))
                                .map(SharedField::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    String written() {
        return new TreeSet<>(shown).stream().map(SharedField::name).collect(Collectors.joining(" "));
    }
}
