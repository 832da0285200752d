package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;

/**
 * What a funder promises, as somebody typed it.
 *
 * @param instalments when how much is to come; together they are the amount
 * @param expectations what the funder expects to be achieved
 */
public record GrantPlan(
        FunderId funder,
        BudgetId budget,
        String title,
        Euros amount,
        LocalDate from,
        LocalDate until,
        List<Part> instalments,
        List<Expected> expectations) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 300;
    public static final int MOST_PARTS = 60;

    /** One instalment: how much is to come on which day. */
    public record Part(LocalDate dueOn, Euros amount) {}

    /** One thing that is to be achieved, and how that is shown. */
    public record Expected(String text, String shownBy) {

        boolean fits() {
            return TypedLine.fits(text, LONGEST_TEXT) && TypedLine.fits(shownBy, LONGEST_TEXT);
        }
    }

    /** What can be wrong with it. */
    public enum Problem {
        TITLE,
        AMOUNT,
        /** It ends before it begins. */
        PERIOD,
        /** There are none, too many, or they are not together the amount. */
        INSTALMENTS,
        EXPECTATIONS
    }

    /**
     * So much in equal instalments, the first ones a cent more where it does not divide.
     *
     * @param number from 1 to {@link #MOST_PARTS}
     * @param months how long after each other
     */
    public static List<Part> equalParts(Euros amount, int number, LocalDate first, int months) {
        if (number < 1 || number > MOST_PARTS) {
            throw new IllegalArgumentException("Not so many instalments: " + number);
        }
        var each = amount.cents() / number;
        var over = amount.cents() % number;
        return IntStream.range(0, number)
                .mapToObj(at -> new Part(first.plusMonths((long) at * months), new Euros(at < over ? each + 1 : each)))
                .toList();
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        check(problems, Problem.TITLE, TypedLine.fits(title, LONGEST_TITLE));
        check(problems, Problem.AMOUNT, Amounts.canBe(amount));
        check(problems, Problem.PERIOD, !until.isBefore(from));
        check(problems, Problem.INSTALMENTS, areInstalmentsRight());
        check(
                problems,
                Problem.EXPECTATIONS,
                expectations.size() <= MOST_PARTS && expectations.stream().allMatch(Expected::fits));
        return problems;
    }

    private boolean areInstalmentsRight() {
        return !instalments.isEmpty()
                && instalments.size() <= MOST_PARTS
                && instalments.stream().allMatch(it -> Amounts.canBe(it.amount()))
                && instalments.stream()
                        .map(Part::amount)
                        .reduce(Euros.ZERO, Euros::plus)
                        .equals(amount);
    }

    private static void check(Set<Problem> problems, Problem problem, boolean right) {
        if (!right) {
            problems.add(problem);
        }
    }
}
