package nl.floreynwijk.rad;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What stands on a card.
 *
 * @param line what it means, in one line; may be empty
 * @param cost of doing it, where somebody knows
 */
public record CardPlan(String title, String line, Theme theme, Optional<Euros> cost) {

    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_LINE = 140;
    public static final Euros MOST = Euros.of(10_000_000);

    /** What cannot be taken of it, in the order in which it stands on the form. */
    public enum Problem {
        TITLE,
        LINE,
        COST
    }

    public CardPlan {
        title = WrittenText.inOneLine(title);
        line = WrittenText.inOneLine(line);
    }

    /** Empty when it can be kept. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(title, LONGEST_TITLE)) {
            problems.add(Problem.TITLE);
        }
        if (!line.isEmpty() && !TypedLine.fits(line, LONGEST_LINE)) {
            problems.add(Problem.LINE);
        }
        if (cost.filter(it -> it.compareTo(Euros.ZERO) <= 0 || it.compareTo(MOST) > 0)
                .isPresent()) {
            problems.add(Problem.COST);
        }
        return problems;
    }
}
