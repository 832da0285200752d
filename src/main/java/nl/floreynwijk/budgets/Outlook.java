package nl.floreynwijk.budgets;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What is expected of this year and the coming ones.
 *
 * @param years this year and those after it; what is left at the end of one can be less than nothing
 * @param planned the work that is expected, the first year first
 */
public record Outlook(List<YearTotals> years, List<PlannedWork> planned) {

    /** The first year at the end of which there is too little; its {@link YearTotals#left()} is below zero. */
    public Optional<YearTotals> firstShortage() {
        return years.stream().filter(it -> it.left().compareTo(Euros.ZERO) < 0).findFirst();
    }
}
