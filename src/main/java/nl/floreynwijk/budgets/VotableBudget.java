package nl.floreynwijk.budgets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.BlockId;

/**
 * A budget of a block, whose people can decide on it together.
 *
 * @param free what nobody decided on yet; below nothing where more was spent than came in
 * @param purposes what it may be spent on, in the order in which they are listed everywhere
 * @param mostAtOnce what one winner can get at most, where its label says so
 */
public record VotableBudget(
        BudgetId id,
        String name,
        String labelDutch,
        String labelEnglish,
        BlockId block,
        Euros free,
        List<Purpose> purposes,
        Optional<Euros> mostAtOnce) {

    public String labelName(Locale language) {
        return language.getLanguage().equals("en") ? labelEnglish : labelDutch;
    }

    VotableBudget with(List<Purpose> allowed) {
        return new VotableBudget(id, name, labelDutch, labelEnglish, block, free, allowed, mostAtOnce);
    }
}
