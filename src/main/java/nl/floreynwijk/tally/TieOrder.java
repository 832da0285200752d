package nl.floreynwijk.tally;

/**
 * Which of two projects goes first that are equal by the rule: the one that costs less, then the one with more points,
 * then the one that comes first in a lot drawn before the count.
 *
 * <p>Lowest cost, then most votes, is what the handbook of equalshares.net recommends; a lot that is drawn before, and
 * is the same in each round, makes the count repeatable.
 */
final class TieOrder {

    private final Profile votes;
    private final int[] lot;

    /** @param lot the place of each project in the lot */
    TieOrder(Profile votes, int[] lot) {
        this.votes = votes;
        this.lot = lot;
    }

    /** Below zero where the first goes before the second. */
    int compare(int first, int second) {
        var byCost = Long.compare(votes.costs[first], votes.costs[second]);
        if (byCost != 0) {
            return byCost;
        }
        var byPoints = Long.compare(votes.scores[second], votes.scores[first]);
        return byPoints != 0 ? byPoints : Integer.compare(lot[first], lot[second]);
    }
}
