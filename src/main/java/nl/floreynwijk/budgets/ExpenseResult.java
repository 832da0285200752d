package nl.floreynwijk.budgets;

import java.util.Set;
import nl.floreynwijk.base.Euros;

/** What came of entering an invoice. */
public sealed interface ExpenseResult {

    /** It claims its part of the reservation, now or already before. */
    record Entered(ExpenseId id, ExpenseState state) implements ExpenseResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<ExpensePlan.Problem> problems) implements ExpenseResult {}

    /** The label forbids it. */
    record Forbidden(BrokenRule rule) implements ExpenseResult {}

    /** So much is left of the reservation. */
    record NotEnough(Euros left) implements ExpenseResult {}

    /** This invoice of this supplier was entered before. */
    record InvoiceTaken() implements ExpenseResult {}

    /** Nothing more is spent from this reservation. */
    record ReservationClosed() implements ExpenseResult {}

    /** The block still votes about what it is for. */
    record StillVotedOn() implements ExpenseResult {}

    /** Since money was taken back, it is first to be chosen what goes. */
    record DoesNotFit() implements ExpenseResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements ExpenseResult {}
}
