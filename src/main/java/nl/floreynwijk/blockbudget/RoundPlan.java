package nl.floreynwijk.blockbudget;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.ReservationPlan;

/**
 * How somebody wants a block to vote.
 *
 * @param title what the round is called, such as "Wat doen we in 2027?"
 * @param amount what there is to spend
 * @param lead the number of the member who takes the lead, where one does
 * @param mediator the number of the member who answers objections; the office does where nobody is named
 * @param scrutineers the numbers of the two members who watch over the count; none until they are found
 */
public record RoundPlan(
        String title,
        BudgetId budget,
        Euros amount,
        RoundRules rules,
        RoundDays days,
        OptionalInt lead,
        OptionalInt mediator,
        List<Integer> scrutineers) {

    public static final int LONGEST_TITLE = ReservationPlan.LONGEST_TITLE;

    /** How many watch over the count. */
    public static final int SCRUTINEERS = 2;

    /** What can be wrong with it; the scrutineers are the first and the second of those who are named. */
    public enum Problem {
        TITLE,
        AMOUNT,
        DAYS,
        LEAD,
        MEDIATOR,
        FIRST_SCRUTINEER,
        SECOND_SCRUTINEER
    }

    public RoundPlan {
        scrutineers = List.copyOf(scrutineers);
    }

    /** All that is wrong with it as far as it tells by itself. */
    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        for (var problem : ReservationPlan.problems(title, amount)) {
            problems.add(
                    switch (problem) {
                        case TITLE -> Problem.TITLE;
                        case AMOUNT -> Problem.AMOUNT;
                    });
        }
        if (!days.areInOrder()) {
            problems.add(Problem.DAYS);
        }
        if (scrutineers.size() > SCRUTINEERS || Set.copyOf(scrutineers).size() < scrutineers.size()) {
            problems.add(Problem.SECOND_SCRUTINEER);
        }
        return problems;
    }
}
