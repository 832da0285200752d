package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;

/**
 * What a label is to be, as somebody typed it.
 *
 * @param carryOverMost the most that is kept or saved at the end of a year; what is more goes back
 * @param overdraft how far below zero a budget may go
 */
public record LabelPlan(
        String nameDutch,
        String nameEnglish,
        String textDutch,
        String textEnglish,
        Set<PurposeCode> purposes,
        List<SpendRule> rules,
        CarryOver carryOver,
        Optional<Euros> carryOverMost,
        Optional<Split> split,
        Euros overdraft,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_TEXT = 300;

    /** No amount in a rule or a budget is more than this. */
    public static final Euros MOST = Euros.of(1_000_000_000);

    /** What can be wrong with it. */
    public enum Problem {
        NAME_DUTCH,
        NAME_ENGLISH,
        TEXT_DUTCH,
        TEXT_ENGLISH,
        /** Nothing it may be spent on. */
        PURPOSES,
        /** The last day comes before the first. */
        VALIDITY
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        check(problems, Problem.NAME_DUTCH, TypedLine.fits(nameDutch, LONGEST_NAME));
        check(problems, Problem.NAME_ENGLISH, TypedLine.fits(nameEnglish, LONGEST_NAME));
        check(problems, Problem.TEXT_DUTCH, TypedLine.fits(textDutch, LONGEST_TEXT));
        check(problems, Problem.TEXT_ENGLISH, TypedLine.fits(textEnglish, LONGEST_TEXT));
        check(problems, Problem.PURPOSES, !purposes.isEmpty());
        check(
                problems,
                Problem.VALIDITY,
                validFrom.isEmpty() || validUntil.isEmpty() || !validUntil.get().isBefore(validFrom.get()));
        return problems;
    }

    private static void check(Set<Problem> problems, Problem problem, boolean right) {
        if (!right) {
            problems.add(problem);
        }
    }
}
