package nl.floreynwijk.budgets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.BlockId;

/**
 * The money of blocks that people decide on together: for the module in which they vote.
 *
 * <p>A pot is money that is set apart while a block still votes about it: a reservation of which nobody knows yet what it is
 * for. Until it is released or awarded no other vote and no invoice can use it, and nobody closes it by hand. Whoever
 * changes one holds its budget until the transaction ends, so that no two ever decide on the same euro.
 *
 * <p>It asks nobody's leave, so no view may use it; an architecture test watches over that.
 */
public interface VotedMoney {

    /** The most budgets, and the most reservations that can be asked for at once. */
    int MOST_AT_ONCE = 500;

    /** A budget that can be voted about; empty when there is none like it, or it is not that of a block. */
    Optional<VotableBudget> find(BudgetId budget);

    /** The budgets of all blocks by their names, at most {@link #MOST_AT_ONCE}. */
    List<VotableBudget> all();

    /** The budgets of a block, in the order of their labels. */
    List<VotableBudget> ofBlock(BlockId block);

    /**
     * Sets money of a block's budget apart until its people have voted, by the rules of its label.
     *
     * @param pot made before it is asked for: holding it again is holding it once, also after it was closed
     * @param title what the vote is called
     * @throws IllegalArgumentException for a title or an amount that {@link ReservationPlan#problems(String, Euros)} knows
     *     something against, and for a budget that is not that of a block
     */
    HoldResult hold(ReservationId pot, BudgetId budget, String title, Euros amount);

    /**
     * Takes what a winner gets out of the pot and sets it apart for what it is for. The pot stays open for others, and what is
     * still in it is the first to go when money is taken back, then the last winner.
     *
     * @param award awarding it again is awarding it once, also after the pot was closed
     * @throws IllegalArgumentException for a winner whose {@link ReservationPlan} cannot be taken, and for what is no pot
     */
    AwardResult award(ReservationId pot, Award award);

    /**
     * Closes the pot: nobody gets anything from it any more. What is left goes to a funder to whom the budget owes it since a
     * cut; what is left of that is free again, or saved. Should money still be owed then, the last winners no longer fit, as
     * with any reservation. Closing it again does nothing.
     *
     * @param saveRest to save what is left; it is free all the same where the label keeps more free than there is
     * @throws IllegalArgumentException for what is no pot
     */
    void release(ReservationId pot, boolean saveRest);

    /**
     * A winner is not carried out after all: its money is free again, or goes to a funder to whom the budget owes it since a
     * cut. Giving it up again is giving it up once.
     *
     * @throws IllegalArgumentException for a pot, and for what is not set apart
     */
    GiveUpResult giveUp(ReservationId winner);

    /** What became of money that was set apart; empty when there is no such reservation. */
    Optional<VotedReservation> reservation(ReservationId id);

    /**
     * What became of each of these, in no particular order; those that are not there are left out.
     *
     * @param ids at most {@link #MOST_AT_ONCE}
     */
    List<VotedReservation> reservations(Collection<ReservationId> ids);
}
