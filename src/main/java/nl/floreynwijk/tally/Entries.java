package nl.floreynwijk.tally;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which projects take part in a count.
 *
 * @param belowMinimum those that have too little support
 * @param spare the one that only gets what is left
 */
record Entries(Exclusions exclusions, Set<Integer> belowMinimum, Optional<Integer> spare) {

    /** @throws IllegalArgumentException when the rules name a project that the election has not */
    static Entries of(Election election, Profile votes, CountingRules rules) {
        var places = new HashMap<String, Integer>();
        for (var project : election.projects()) {
            places.put(project.id(), places.size());
        }
        var belowMinimum = IntStream.range(0, votes.projects())
                .filter(it -> !isSupported(election, votes, rules.minimum(), it))
                .boxed()
                .collect(Collectors.toSet());
        var spare = rules.spare().map(it -> place(places, it));
        var out = new HashSet<>(belowMinimum);
        spare.ifPresent(out::add);
        List<List<Integer>> groups = rules.incompatible().stream()
                .map(group -> group.stream().map(it -> place(places, it)).toList())
                .toList();
        var exclusions = Exclusions.none(votes.projects()).without(out).withGroups(groups);
        return new Entries(exclusions, belowMinimum, spare);
    }

    private static int place(Map<String, Integer> places, String id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The rules name a project that is not in the election: " + id);
        }
        return place;
    }

    private static boolean isSupported(Election election, Profile votes, MinimumSupport minimum, int project) {
        return switch (minimum) {
            case MinimumSupport.None() -> true;
            case MinimumSupport.Votes(var least) ->
                votes.scores[project]
                        >= Math.multiplyExact(least, election.box().points().one());
            case MinimumSupport.ShareOfCost(var times) ->
                product(votes.supporters[project], times, election.budget())
                                .compareTo(product(votes.voters, 1, votes.costs[project]))
                        >= 0;
        };
    }

    private static BigInteger product(long one, long other, long third) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)).multiply(BigInteger.valueOf(third));
    }
}
