package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/** What came of closing a reservation. */
public sealed interface ReleaseResult {

    /**
     * It is closed.
     *
     * @param amount what nobody claimed of it, and came free
     * @param givenBack how much of that went to a funder at once, because that was owed since a cut
     */
    record Released(Euros amount, Euros givenBack) implements ReleaseResult {}

    /** Somebody closed it before. */
    record ClosedAlready() implements ReleaseResult {}

    /** The block still votes about it: the vote closes it. */
    record StillVotedOn() implements ReleaseResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements ReleaseResult {}
}
