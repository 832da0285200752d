package nl.floreynwijk.membership;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody is called by neighbours they did not agree anything with: the given name and one letter. */
public final class ShownNames {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ShownNames() {}

    /** "Ria W." of "Ria de Wit-van Oosterhout"; what is one word stays so. */
    public static String of(String fullName) {
        var words = List.of(SPACES.split(fullName.strip()));
        var rest = words.subList(1, words.size());
        return rest.stream()
                .filter(it -> Character.isUpperCase(it.codePointAt(0)))
                .findFirst()
                .or(() -> rest.stream().findFirst())
                .map(it -> words.getFirst() + " " + Character.toString(it.codePointAt(0)) + ".")
                .orElse(words.getFirst());
    }
}
