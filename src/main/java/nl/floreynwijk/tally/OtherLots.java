package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out whether another lot would have let others win, by counting again.
 *
 * <p>A lot only tells between projects of the same cost and the same points. Where no two of such projects were ever
 * equal in a count, their order changes nothing, so that only orders of the others need be tried.
 */
final class OtherLots {

    private final Profile votes;
    private final int[] lot;
    private final Function<int[], Outcome> count;
    private final int most;

    /**
     * Tries other lots than this one.
     *
     * @param count counts with a lot
     * @param most how many are tried at most
     */
    OtherLots(Profile votes, int[] lot, Function<int[], Outcome> count, int most) {
        this.votes = votes;
        this.lot = lot.clone();
        this.count = count;
        this.most = most;
    }

    /** What another lot would have done, where this is what came of the lot itself. */
    LotEffect effect(Outcome outcome, List<Project> projects) {
        if (outcome.lots().isEmpty()) {
            return new LotEffect.NotNeeded();
        }
        var amounts = amounts(outcome);
        var needed = new HashSet<>(outcome.lots());
        var tried = new HashSet<>(Set.of(asList(lot)));
        var classes = classes(needed);
        for (var known = Set.<List<Integer>>of(); !known.equals(classes); classes = classes(needed)) {
            known = classes;
            for (var other : orders(known)) {
                if (tried.size() > most) {
                    return new LotEffect.NoneFound(most);
                }
                if (tried.add(asList(other))) {
                    var result = count.apply(other);
                    if (!amounts(result).equals(amounts)) {
                        return new LotEffect.Different(
                                result.projects().stream().map(projects::get).toList());
                    }
                    needed.addAll(result.lots());
                }
            }
        }
        return new LotEffect.NoDifference();
    }

    /** What each winner gets. */
    private static Map<Integer, Long> amounts(Outcome outcome) {
        return outcome.bought().stream().collect(Collectors.toMap(Outcome.Bought::project, Outcome.Bought::amount));
    }

    private static List<Integer> asList(int[] order) {
        return Arrays.stream(order).boxed().toList();
    }

    /** All projects that cost as much and have as many points as those between which a lot was needed. */
    private Set<List<Integer>> classes(Collection<List<Integer>> needed) {
        return needed.stream()
                .map(List::getFirst)
                .map(it -> IntStream.range(0, votes.projects())
                        .filter(other -> votes.isAlike(it, other))
                        .boxed()
                        .toList())
                .collect(Collectors.toSet());
    }

    /** The lot with the projects of each class in every order; of very many, one more than are tried beside the lot. */
    private List<int[]> orders(Collection<List<Integer>> classes) {
        var orders = List.of(lot);
        for (var alike : classes) {
            var places = alike.stream().map(it -> lot[it]).sorted().toList();
            var more = new ArrayList<int[]>();
            for (var order : orders) {
                deal(order.clone(), alike, places, more);
            }
            orders = more;
        }
        return orders;
    }

    /** Gives the projects these places in every way there is. */
    private void deal(int[] order, List<Integer> alike, List<Integer> places, List<int[]> orders) {
        if (alike.isEmpty()) {
            orders.add(order.clone());
            return;
        }
        for (var place : places) {
            if (orders.size() > most + 1) {
                return;
            }
            order[alike.getFirst()] = place;
            deal(
                    order,
                    alike.subList(1, alike.size()),
                    places.stream().filter(it -> !it.equals(place)).toList(),
                    orders);
        }
    }
}
