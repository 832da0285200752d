package nl.floreynwijk.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A band of ages, as far as they are known from the year of birth alone: by the age that somebody reaches in a year.
 *
 * <p>Members were promised that nobody sees when they were born. So a band with fewer than three people keeps its number to
 * itself, whoever asks: the figures leave the portal, and one lonely 80-year-old is soon recognised. Its people are counted
 * with those of whom no year is known, because the sum of all would give them away.
 */
enum AgeBand {
    UNTIL_17(0, 17),
    UNTIL_29(18, 29),
    UNTIL_44(30, 44),
    UNTIL_64(45, 64),
    UNTIL_74(65, 74),
    FROM_75(75, Integer.MAX_VALUE);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** Each band, and at the end those whose age is not told. */
    static List<MemberFigure.Group> groups(
            Map<Integer, Integer> bornIn, int unknown, int thisYear, Function<String, String> words) {
        var groups = new ArrayList<MemberFigure.Group>();
        var hidden = 0;
        for (var band : values()) {
            var count = band.count(bornIn, thisYear);
            var tells = count == 0 || count >= MemberFigure.FEWEST;
            hidden += tells ? 0 : count;
            groups.add(new MemberFigure.Group(words.apply(band.name()), tells ? Optional.of(count) : Optional.empty()));
        }
        groups.add(MemberFigure.Group.of(words.apply(hidden == 0 ? "UNKNOWN" : "UNTOLD"), unknown + hidden));
        return groups;
    }

    private int count(Map<Integer, Integer> bornIn, int thisYear) {
        return bornIn.entrySet().stream()
                .filter(it -> holds(thisYear - it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean holds(int age) {
        return Math.max(0, age) >= youngest && age <= oldest;
    }
}
