package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.TypedLine;

/**
 * What a person is called.
 *
 * @param given how people call them, 1 to 100 characters
 * @param family with what comes before it, such as "de Wit-van Oosterhout", 1 to 99 characters
 */
public record PersonName(String given, String family) {

    public static final int LONGEST_GIVEN = 100;
    public static final int LONGEST_FAMILY = 99;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Mail greets people by name: nobody's name leads a reader to another place. */
    private static final Pattern OF_AN_ADDRESS = Pattern.compile("[/:]|\\S@\\S|(?i)www\\.");

    /** Words before a Dutch family name by which no list is sorted. */
    private static final Set<String> PARTICLES = Set.of(
            "'s", "'t", "a", "aan", "af", "al", "bij", "d", "da", "de", "del", "den", "der", "des", "di", "do", "dos",
            "du", "el", "het", "in", "la", "le", "les", "onder", "op", "over", "te", "ten", "ter", "tot", "uit", "uijt",
            "van", "vanden", "ver", "von", "voor", "zu", "zum", "zur");

    public PersonName {
        given = TypedLine.tidy(given, LONGEST_GIVEN);
        family = TypedLine.tidy(family, LONGEST_FAMILY);
    }

    static boolean isGiven(String typed) {
        return isName(typed, LONGEST_GIVEN);
    }

    static boolean isFamily(String typed) {
        return isName(typed, LONGEST_FAMILY);
    }

    private static boolean isName(String typed, int longest) {
        return TypedLine.fits(typed, longest)
                && LETTER.matcher(typed).find()
                && !OF_AN_ADDRESS.matcher(typed).find();
    }

    /** Such as "Ria de Wit-van Oosterhout". */
    public String full() {
        return given + " " + family;
    }

    /** What a list is sorted by, such as "wit-van oosterhout, ria de". */
    String sortKey() {
        var words = family.split("\\s+");
        var first = 0;
        while (first < words.length - 1 && isParticle(Folding.fold(words[first]))) {
            first++;
        }
        var sorted = String.join(" ", Arrays.copyOfRange(words, first, words.length));
        var before = String.join(" ", Arrays.copyOf(words, first));
        return Folding.fold((sorted + ", " + given + " " + before).strip());
    }

    /** Whether the word, in small letters, stands before a family name and no list is sorted by it. */
    static boolean isParticle(String folded) {
        return PARTICLES.contains(folded);
    }

    /** The same for whoever spells it with other capitals and accents. */
    String key() {
        return Folding.key(full());
    }

    /** The name somebody typed; empty when it is none. */
    static Optional<PersonName> parse(String given, String family) {
        return isGiven(given) && isFamily(family) ? Optional.of(new PersonName(given, family)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PersonName";
    }
}
