package nl.floreynwijk.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing the co-operative knows about somebody, for their own eyes.
 *
 * @param name what it is called in the file they download, such as {@code phone}; its words are at
 *     {@code <module>.own-data.<name>}
 * @param values as people read them, in their language; empty where nothing is known
 * @param codes the same as programs read them: texts, numbers, days and moments in ISO 8601, codes, or objects of those
 */
public record OwnDatum(String name, List<String> values, List<Object> codes) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public OwnDatum {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a datum: " + name);
        }
        values = List.copyOf(values);
        codes = List.copyOf(codes);
    }

    /** What people and programs read alike; an empty text is nothing. */
    public static OwnDatum of(String name, String value) {
        return of(name, Optional.of(value).filter(it -> !it.isEmpty()), it -> it, it -> it);
    }

    /** What people and programs read each in their own way. */
    public static <T> OwnDatum of(String name, Optional<T> known, Function<T, String> words, Function<T, Object> code) {
        return of(name, known.stream().toList(), words, code);
    }

    /** The same of each of many. */
    public static <T> OwnDatum of(String name, List<T> known, Function<T, String> words, Function<T, Object> code) {
        return new OwnDatum(
                name,
                known.stream().map(words).toList(),
                known.stream().map(code).toList());
    }
}
