package nl.floreynwijk.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing the co-operative knows about somebody, for their own eyes.
 *
 * @param name what it is called in the file they download, such as {@code phone}; its words are at
 *     {@code <module>.own-data.<name>}
 * @param values as people read them, in their language; empty where nothing is known
 */
public record OwnDatum(String name, List<String> values) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public OwnDatum {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a datum: " + name);
        }
        values = List.copyOf(values);
    }

    public static OwnDatum of(String name, String value) {
        return new OwnDatum(name, value.isEmpty() ? List.of() : List.of(value));
    }
}
