package nl.floreynwijk.parade;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What the organiser says of something that comes with a pitch.
 *
 * @param price of one, for the whole edition
 * @param watts what one draws at most; 0 for what draws nothing
 * @param stock how many there are
 */
public record AddOnPlan(AddOnKind kind, String name, Euros price, int watts, int stock) {

    public static final int LONGEST_NAME = 80;
    public static final int MOST_WATTS = 100_000;
    public static final int MOST_STOCK = 9_999;

    /** What cannot be taken of it. */
    public enum Problem {
        NAME,
        PRICE,
        WATTS,
        STOCK
    }

    public AddOnPlan {
        name = WrittenText.inOneLine(name);
    }

    /** Empty when it can be kept. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.NAME, !TypedLine.fits(name, LONGEST_NAME));
        note(problems, Problem.PRICE, !Price.isAmount(price));
        note(problems, Problem.WATTS, watts < 0 || watts > MOST_WATTS);
        note(problems, Problem.STOCK, stock < 0 || stock > MOST_STOCK);
        return problems;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
