package nl.floreynwijk.base;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of codes as they stand in a column: with a comma around each, so that one can be looked for. */
public final class CodeSets {

    private CodeSets() {}

    public static String written(Collection<?> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream().map(Object::toString).sorted().collect(Collectors.joining(",", ",", ","));
    }

    public static Set<String> read(String column) {
        return Arrays.stream(column.split(",", -1)).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    public static <E extends Enum<E>> Set<E> read(String column, Class<E> kind) {
        return read(column).stream()
                .map(it -> Enum.valueOf(kind, it))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
    }

    /** For {@code like}: a column that has this code. */
    public static String pattern(Object code) {
        return "%," + code + ",%";
    }
}
