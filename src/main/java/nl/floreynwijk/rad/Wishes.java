package nl.floreynwijk.rad;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one person wants, without who it is.
 *
 * @param coins how many lie on which card, by its number, each above zero
 */
record Wishes(SortedMap<Integer, Integer> coins) {

    Wishes {
        coins = Collections.unmodifiableSortedMap(new TreeMap<>(coins));
    }

    int on(int card) {
        return coins.getOrDefault(card, 0);
    }

    int total() {
        return coins.values().stream().mapToInt(it -> it).sum();
    }

    boolean areNone() {
        return coins.isEmpty();
    }
}
