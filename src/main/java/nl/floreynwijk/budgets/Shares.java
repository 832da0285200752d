package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/**
 * How money that comes in for a budget is shared by the rule of its label.
 *
 * @param own what stays in the budget itself
 * @param dwellings how many dwellings get a part
 * @param each what each of them gets
 */
public record Shares(Euros own, int dwellings, Euros each) {

    static Shares undivided(Euros amount) {
        return new Shares(amount, 0, Euros.ZERO);
    }

    /** So much percent in equal parts of whole cents; what cannot be divided stays in the budget. */
    static Shares of(Euros amount, int percent, int dwellings) {
        if (dwellings == 0) {
            return undivided(amount);
        }
        var each = new Euros(Math.multiplyExact(amount.cents(), percent) / Split.WHOLE / dwellings);
        return new Shares(new Euros(amount.cents() - each.cents() * dwellings), dwellings, each);
    }
}
