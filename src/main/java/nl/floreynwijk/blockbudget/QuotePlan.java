package nl.floreynwijk.blockbudget;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.budgets.ReservationPlan;

/**
 * What a supplier asks for a piece of work, as somebody types it.
 *
 * @param amount with all that comes with it
 */
public record QuotePlan(String supplier, Euros amount) {

    public static final int LONGEST_SUPPLIER = 80;

    /** What can be wrong with it. */
    public enum Problem {
        SUPPLIER,
        AMOUNT
    }

    /** All that is wrong with it. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(supplier, LONGEST_SUPPLIER)) {
            problems.add(Problem.SUPPLIER);
        }
        if (ReservationPlan.problems("?", amount).contains(ReservationPlan.Problem.AMOUNT)) {
            problems.add(Problem.AMOUNT);
        }
        return problems;
    }
}
