package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/**
 * How a budget stands at this moment.
 *
 * @param reserved set apart and not yet claimed by an invoice
 * @param claimed on invoices that are not paid yet
 * @param paidThisYear paid in the current year
 */
public record Standing(Euros free, Euros reserved, Euros claimed, Euros saved, Euros paidThisYear) {

    static final Standing EMPTY = new Standing(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO);

    /** What was decided on: set apart, claimed, or paid this year. */
    Euros usedThisYear() {
        return reserved.plus(claimed).plus(paidThisYear);
    }

    /** Everything that is there. */
    public Euros total() {
        return free.plus(reserved).plus(claimed).plus(saved);
    }
}
