package nl.floreynwijk.budgets;

import java.util.List;
import nl.floreynwijk.base.Euros;

/**
 * What closing a year would do.
 *
 * @param ends of budgets to which something happens, the first ones by name
 * @param more how many others there are
 * @param saved what goes to savings pots, of all of them
 * @param returned what goes back to funders, of all of them
 */
public record YearPreview(List<YearEnd> ends, int more, Euros saved, Euros returned) {

    static YearPreview of(List<YearEnd> all, int most) {
        return new YearPreview(
                all.stream().limit(most).toList(),
                Math.max(0, all.size() - most),
                Amounts.sum(all.stream().map(YearEnd::saved)),
                Amounts.sum(all.stream().map(YearEnd::returned)));
    }
}
