package nl.floreynwijk.blockbudget;

import java.util.Arrays;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;

/**
 * A round for a test, with whom and what there is in it.
 *
 * @param office who set it up: a coordinator and treasurer
 * @param dwellings of the block, by house number
 * @param residents a member in each of the dwellings, in the same order; the first two are the scrutineers
 * @param proposals that are voted on, in the order of their numbers
 */
public record TestRound(
        RoundId id,
        BudgetId budget,
        BlockId block,
        AccountId office,
        List<DwellingId> dwellings,
        List<AccountId> residents,
        List<ProposalId> proposals) {

    public TestRound {
        dwellings = List.copyOf(dwellings);
        residents = List.copyOf(residents);
        proposals = List.copyOf(proposals);
    }

    public AccountId resident(int index) {
        return residents.get(index);
    }

    /** Choices of these proposals, by their numbers. */
    public Choices choosing(int... numbers) {
        return Choices.of(
                Arrays.stream(numbers).mapToObj(it -> proposals.get(it - 1)).toList());
    }
}
