package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BrokenRule;

/** What came of opening a round. */
public sealed interface RoundOpeningResult {

    /** Its rules are published and its money is set apart, now or already before. */
    record Opened() implements RoundOpeningResult {}

    /** There is not that much free in the budget. */
    record NotEnough(Euros free) implements RoundOpeningResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements RoundOpeningResult {}

    /** The label of the budget forbids it. */
    record Forbidden(BrokenRule rule) implements RoundOpeningResult {}

    /** One of its days went by while it was being set up. */
    record DaysPassed() implements RoundOpeningResult {}

    /** Somebody changed it since it was shown. */
    record ChangedMeanwhile() implements RoundOpeningResult {}

    /** Nobody watches over the count yet. */
    record NoScrutineers() implements RoundOpeningResult {}
}
