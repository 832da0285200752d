package nl.floreynwijk.blockbudget;

import java.util.List;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.Purpose;

/**
 * Within what a proposal of a round can be accepted.
 *
 * @param most what it can cost at most
 * @param purposes what the budget may be spent on, in the order in which they are listed everywhere
 */
public record CostingTerms(Euros most, List<Purpose> purposes) {

    public CostingTerms {
        purposes = List.copyOf(purposes);
    }
}
