package nl.floreynwijk.budgets;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;

/**
 * What somebody wants to set money apart for.
 *
 * @param title what it is, as people call it, such as "Voordeuren schilderen"
 */
public record ReservationPlan(PurposeCode purpose, String title, Euros amount) {

    public static final int LONGEST_TITLE = 120;

    /** What can be wrong with it. */
    public enum Problem {
        TITLE,
        AMOUNT
    }

    Set<Problem> problems() {
        return problems(title, amount);
    }

    /** All that is wrong with it, whatever it is for. */
    public static Set<Problem> problems(String title, Euros amount) {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(title, LONGEST_TITLE)) {
            problems.add(Problem.TITLE);
        }
        if (!Amounts.canBe(amount)) {
            problems.add(Problem.AMOUNT);
        }
        return problems;
    }
}
