package nl.floreynwijk.parade;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What a market is called.
 *
 * @param aliases what else people call it, or called it once
 */
public record SeriesPlan(String name, List<String> aliases) {

    public static final int LONGEST = 80;

    public static final int MOST_ALIASES = 20;

    /** What cannot be taken of it. */
    public enum Problem {
        NAME,
        ALIASES
    }

    public SeriesPlan {
        name = WrittenText.inOneLine(name);
        aliases = aliases.stream()
                .map(WrittenText::inOneLine)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** Empty when it can be kept. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(name, LONGEST)) {
            problems.add(Problem.NAME);
        }
        if (aliases.size() > MOST_ALIASES
                || !aliases.stream().allMatch(it -> TypedLine.fits(it, LONGEST))
                || folded().distinct().count() <= aliases.size()) {
            problems.add(Problem.ALIASES);
        }
        return problems;
    }

    /** Everything it is called, so that the same names are equal however they are written. */
    Stream<String> folded() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(it -> it.toLowerCase(Locale.ROOT));
    }
}
