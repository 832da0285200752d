package nl.floreynwijk.membership;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.Spelling;
import nl.floreynwijk.places.Postcode;

/**
 * Two words of a member in one, such as "an yansen": how one sounds at its beginning, and how another sounds.
 *
 * <p>Of a hundred thousand members many are called Jansen and many Anna; who looks for "jans ann" finds the few who are
 * both without passing the others. Each number stands before each word, too, and before the postcode: "12 bomenstrat".
 */
final class SearchPair {

    private static final int BEGINNING = 2;

    /** So many have these that they would make no pair rare. */
    private static final List<String> COMMON = Stream.of("van", "de", "den", "der", "el", "ten", "ter")
            .map(Spelling::sound)
            .toList();

    private SearchPair() {}

    /** All pairs of these words of a member. */
    static Set<String> all(Collection<String> words, Optional<Postcode> postcode) {
        var numbers = words.stream().filter(SearchTerm::isNumber).toList();
        var sounds = words.stream()
                .filter(it -> Character.isLetter(it.codePointAt(0)))
                .map(Spelling::sound)
                .filter(it -> it.length() >= BEGINNING && !COMMON.contains(it))
                .distinct()
                .toList();
        var pairs = new TreeSet<String>();
        for (var second : sounds) {
            numbers.forEach(it -> pairs.add(of(it, second)));
            sounds.stream().filter(it -> !it.equals(second)).forEach(it -> pairs.add(of(beginning(it), second)));
        }
        postcode.map(it -> Folding.fold(it.value()))
                .ifPresent(it -> numbers.forEach(number -> pairs.add(of(number, it))));
        return pairs;
    }

    /** How a pair begins that all have in whom these terms are found; empty where no two terms make one. */
    static Optional<String> among(List<SearchTerm> terms) {
        var number = terms.stream().flatMap(it -> it.number().stream()).findFirst();
        var postcode = terms.stream().filter(SearchTerm::isPostcode).findFirst();
        var sounds = terms.stream()
                .flatMap(it -> it.sound().stream())
                .filter(it -> it.length() >= BEGINNING && !mayBeCommon(it))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return number.flatMap(it -> postcode.map(SearchTerm::word)
                        .or(() -> sounds.stream().findFirst())
                        .map(second -> of(it, second)))
                .or(() -> sounds.stream()
                        // One word may begin with both
                        .filter(it -> !sounds.getFirst().startsWith(it))
                        .map(it -> of(beginning(it), sounds.getFirst()))
                        .findFirst());
    }

    private static boolean mayBeCommon(String sound) {
        return COMMON.stream().anyMatch(it -> it.startsWith(sound));
    }

    private static String beginning(String sound) {
        return sound.substring(0, BEGINNING);
    }

    private static String of(String first, String second) {
        return first + " " + SearchWords.cut(second);
    }
}
