package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;

/**
 * An invoice or receipt, as somebody typed it.
 *
 * @param invoiceNumber as the supplier numbers it: the same invoice counts once
 * @param note what was done, for whoever reads the book
 */
public record ExpensePlan(
        ReservationId reservation,
        SupplierId supplier,
        String invoiceNumber,
        LocalDate invoicedOn,
        Euros amount,
        String note) {

    /** The most that fits in a payment. */
    public static final int LONGEST_NUMBER = 35;

    public static final int LONGEST_NOTE = 300;

    /** What can be wrong with it. */
    public enum Problem {
        NUMBER,
        /** It lies in the future, or too long ago. */
        DAY,
        AMOUNT,
        NOTE
    }

    Set<Problem> problems(LocalDate today) {
        return problems(invoiceNumber, invoicedOn, amount, note, today);
    }

    /** All that is wrong with it, whoever it is of. */
    public static Set<Problem> problems(
            String invoiceNumber, LocalDate invoicedOn, Euros amount, String note, LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        check(problems, Problem.NUMBER, TypedLine.fits(invoiceNumber, LONGEST_NUMBER));
        check(problems, Problem.DAY, BookDays.canBe(invoicedOn, today));
        check(problems, Problem.AMOUNT, Amounts.canBe(amount));
        check(problems, Problem.NOTE, TypedLine.fits(note, LONGEST_NOTE));
        return problems;
    }

    private static void check(Set<Problem> problems, Problem problem, boolean right) {
        if (!right) {
            problems.add(problem);
        }
    }
}
