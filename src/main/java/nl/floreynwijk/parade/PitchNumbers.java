package nl.floreynwijk.parade;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;

/** The numbers of pitches, which may have letters in front: in which order they come, and which comes next. */
final class PitchNumbers {

    /** A2 comes before A10. */
    static final Comparator<String> ORDER = Comparator.comparing(PitchNumbers::letters)
            .thenComparingInt(PitchNumbers::count)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern DIGITS_AT_THE_END = Pattern.compile("[0-9]{1,6}$");

    private PitchNumbers() {}

    private static String letters(String number) {
        return DIGITS_AT_THE_END.matcher(number).replaceFirst("");
    }

    private static int count(String number) {
        var digits = DIGITS_AT_THE_END.matcher(number);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    /** As the database compares them: a2 is A2. */
    static String folded(String number) {
        return Folding.fold(number);
    }

    /** So many that come after this one and that nobody has. */
    static List<String> after(String number, int many, Collection<String> taken) {
        var had = taken.stream().map(PitchNumbers::folded).collect(Collectors.toSet());
        return Stream.iterate(count(number) + 1, it -> it + 1)
                .map(it -> letters(number) + it)
                .filter(it -> !had.contains(folded(it)))
                .limit(many)
                .toList();
    }
}
