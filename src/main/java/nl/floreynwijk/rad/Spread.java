package nl.floreynwijk.rad;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How spread out wishes are: whether people find a card of theirs among the first.
 *
 * @param people who put a coin
 * @param found how many of them find at least one of their cards back among the first one, two and so on
 */
public record Spread(int people, List<Integer> found) {

    private static final int MOST = 5;

    public Spread {
        found = List.copyOf(found);
    }

    /** @param order the numbers of the cards, most coins first */
    static Spread of(List<Integer> order, List<Wishes> ballots) {
        return new Spread(
                ballots.size(),
                IntStream.rangeClosed(1, Math.min(MOST, order.size()))
                        .mapToObj(it -> finding(new HashSet<>(order.subList(0, it)), ballots))
                        .toList());
    }

    private static int finding(HashSet<Integer> first, List<Wishes> ballots) {
        return (int) ballots.stream()
                .filter(it -> it.coins().keySet().stream().anyMatch(first::contains))
                .count();
    }
}
