package nl.floreynwijk.rad;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The coins of one guest: never more lie on cards than they have.
 *
 * @param coins they have
 * @param mostOnCard of them, where that is limited
 * @param lying how many on which card, each above zero
 */
public record Purse(int coins, Optional<Integer> mostOnCard, Map<CardId, Integer> lying) {

    public Purse {
        lying = Map.copyOf(lying);
        if (spent(lying) > coins) {
            throw new IllegalArgumentException("More coins lie on cards than there are");
        }
    }

    public int on(CardId card) {
        return lying.getOrDefault(card, 0);
    }

    public int spent() {
        return spent(lying);
    }

    public int left() {
        return coins - spent();
    }

    private static int spent(Map<CardId, Integer> lying) {
        return lying.values().stream().mapToInt(it -> it).sum();
    }

    /** Whether so many can lie on a card, beside what lies on others. */
    public boolean canHave(CardId card, int number) {
        return number >= 0 && number - on(card) <= left() && isWithinLimit(card, number);
    }

    /** Fewer than lie there can always lie there, also when the limit became lower meanwhile. */
    private boolean isWithinLimit(CardId card, int number) {
        return number <= on(card) || mostOnCard.filter(it -> number > it).isEmpty();
    }

    /** The same with so many on that card. */
    Purse with(CardId card, int number) {
        if (!canHave(card, number)) {
            throw new IllegalArgumentException("That many cannot lie there");
        }
        var next = new HashMap<>(lying);
        if (number == 0) {
            next.remove(card);
        } else {
            next.put(card, number);
        }
        return new Purse(coins, mostOnCard, next);
    }
}
