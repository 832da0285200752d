package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;

/**
 * The words by which a listing is found: those that are in it, each as it is written and as it sounds, with a space around
 * each. A few thousand listings are looked through in no time; an index over half a word would not be used.
 */
final class ListingWords {

    private static final int LONGEST = 4_000;
    private static final int LEAST_THAT_SOUNDS = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ListingWords() {}

    static String of(String name, String text, Set<Category> categories) {
        var kinds = categories.stream().map(it -> it.name().toLowerCase(Locale.ROOT));
        var all = Stream.concat(split(name + " " + text), kinds)
                .flatMap(it -> Stream.of(it, Spelling.sound(it)))
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
        return all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf(' ', LONGEST - 1) + 1);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1)).filter(it -> !it.isEmpty());
    }

    /** What each word that is looked for may look like at the beginning of a word, for {@code like}. */
    static List<List<String>> patterns(String typed, int mostWords) {
        return split(typed)
                .distinct()
                .limit(mostWords)
                .map(it -> Stream.of(it, sound(it))
                        .distinct()
                        .map(ListingWords::pattern)
                        .toList())
                .toList();
    }

    /** What is shorter sounds like half of all words. */
    private static String sound(String word) {
        var beginning = Spelling.beginning(word);
        return beginning.length() < LEAST_THAT_SOUNDS ? word : beginning;
    }

    private static String pattern(String beginning) {
        return "% " + beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
