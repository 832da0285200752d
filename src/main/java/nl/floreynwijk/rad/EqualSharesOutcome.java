package nl.floreynwijk.rad;

import java.util.List;
import nl.floreynwijk.base.Euros;

/**
 * What the Method of Equal Shares would choose of the cards of which the cost is known.
 *
 * @param budget to spend
 * @param people whose votes count: who put a coin on one of these cards
 * @param cards those that are chosen first
 * @param left of the budget
 */
public record EqualSharesOutcome(Euros budget, int people, List<Line> cards, Euros left) {

    /** A card in the count, and whether it would be paid. */
    public record Line(String title, Euros cost, int coins, boolean paid) {}

    public EqualSharesOutcome {
        cards = List.copyOf(cards);
    }
}
