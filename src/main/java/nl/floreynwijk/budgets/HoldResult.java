package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of setting money apart for a vote. */
public sealed interface HoldResult {

    /** It is set apart, now or already before. */
    record Held() implements HoldResult {}

    /** There is not that much free. */
    record NotEnough(Euros free) implements HoldResult {}

    /** The label forbids it: it does not hold today, too little would stay free, or too much be reserved in one year. */
    record Forbidden(BrokenRule rule) implements HoldResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements HoldResult {}
}
