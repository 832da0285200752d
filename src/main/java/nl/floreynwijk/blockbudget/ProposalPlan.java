package nl.floreynwijk.blockbudget;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What somebody wants done, as they typed it.
 *
 * @param text what is to be done and why, on as many lines as it takes
 * @param place where; empty when that is clear
 * @param guess what they think it costs, when they do
 */
public record ProposalPlan(String title, String text, String place, Optional<Euros> guess) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 4_000;
    public static final int LONGEST_PLACE = 120;

    /** The most that anybody can think it costs. */
    public static final Euros MOST = Euros.of(10_000_000);

    /** What can be wrong with it, in the order in which it is asked. */
    public enum Problem {
        TITLE,
        TEXT,
        PLACE,
        GUESS,
        /** There are too many, or one of them is no picture. */
        PHOTOS
    }

    /** All that is wrong with it, but for its photos. */
    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        check(problems, Problem.TITLE, TypedLine.fits(title, LONGEST_TITLE));
        check(problems, Problem.TEXT, WrittenText.fits(text, LONGEST_TEXT));
        check(problems, Problem.PLACE, place.isBlank() || TypedLine.fits(place, LONGEST_PLACE));
        check(problems, Problem.GUESS, guess.filter(it -> !canBe(it)).isEmpty());
        return problems;
    }

    /** Whether something can cost this. */
    static boolean canBe(Euros cost) {
        return cost.compareTo(Euros.ZERO) > 0 && cost.compareTo(MOST) <= 0;
    }

    private static void check(Set<Problem> problems, Problem problem, boolean right) {
        if (!right) {
            problems.add(problem);
        }
    }
}
