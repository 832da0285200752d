package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of noting that a funder takes money back. */
public sealed interface CutResult {

    /**
     * It is in the books, now or already before.
     *
     * @param lapsed what will not come any more
     * @param back what went back at once
     * @param owed what is still to be given back as it comes free
     * @param unfit how many reservations no longer fit
     */
    record Cut(Euros lapsed, Euros back, Euros owed, int unfit) implements CutResult {}

    record NotAnAmount() implements CutResult {}

    /** Only so much is left of the grant. */
    record MoreThanLeft(Euros left) implements CutResult {}

    record NoReason() implements CutResult {}
}
