package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who wants what, as a count needs it: ballots that are alike are one group, and a project counts for a voter as many
 * points as they gave it, where an approval is one.
 *
 * <p>Everything is an array that is filled once and then only read, because a count goes through it millions of times.
 */
final class Profile {

    /** How many ballots there are, also empty ones. */
    final int voters;

    /** By project, in the unit of the election. */
    final long[] costs;

    /** How many ballots are in a group. */
    final int[] weights;

    /** The group of each ballot, in the order they were added. */
    final int[] groups;

    /** The points of each group for projects. */
    final PointTable wishes;

    /** The points of each project from groups. */
    final PointTable support;

    /** By project, the points of all voters together; those below zero count against it. */
    final long[] scores;

    /** By project, the points of its supporters together. */
    final long[] wanted;

    /** By project, how many voters want it. */
    final int[] supporters;

    /** The most that one voter gave to one project; at least one. */
    final int mostPoints;

    private Profile(long[] costs, Builder builder) {
        this.costs = costs;
        voters = builder.groups.size();
        weights = builder.weights.stream().mapToInt(Integer::intValue).toArray();
        groups = builder.groups.stream().mapToInt(Integer::intValue).toArray();
        wishes = PointTable.of(builder.wishes, weights.length);
        support = wishes.byColumn(costs.length);
        scores = builder.below.clone();
        wanted = new long[costs.length];
        supporters = new int[costs.length];
        var most = 1;
        for (var project = 0; project < costs.length; project++) {
            for (var at = support.starts[project]; at < support.starts[project + 1]; at++) {
                var weight = weights[support.columns[at]];
                wanted[project] += (long) weight * support.points[at];
                supporters[project] += weight;
                most = Math.max(most, support.points[at]);
            }
            scores[project] += wanted[project];
        }
        mostPoints = most;
    }

    int projects() {
        return costs.length;
    }

    /** Whether only a lot can tell which of the two goes first: they cost as much and have as many points. */
    boolean isAlike(int first, int second) {
        return costs[first] == costs[second] && scores[first] == scores[second];
    }

    int groupCount() {
        return weights.length;
    }

    /** How many voters want none of these. */
    int votersWithout(Collection<Integer> projects) {
        return IntStream.range(0, weights.length)
                .filter(group -> IntStream.range(wishes.starts[group], wishes.starts[group + 1])
                        .noneMatch(at -> projects.contains(wishes.columns[at])))
                .map(group -> weights[group])
                .sum();
    }

    /** Those of the candidates between which only a lot can choose, where this one was chosen; none where it need not. */
    List<Integer> lot(IntStream candidates, int chosen) {
        var alike = candidates.filter(it -> isAlike(it, chosen)).boxed().toList();
        return alike.size() > 1 ? alike : List.of();
    }

    static Builder of(long... costs) {
        return new Builder(costs);
    }

    /** Takes ballots one by one. */
    static final class Builder {

        private final long[] costs;
        private final long[] below;
        private final Map<Wishes, Integer> known = new HashMap<>();
        private final List<int[]> wishes = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private final List<Integer> groups = new ArrayList<>();

        private Builder(long[] costs) {
            this.costs = costs.clone();
            below = new long[costs.length];
        }

        /** The points for each project; those of zero or less are no support. */
        Builder add(int[] points) {
            return add(IntStream.range(0, points.length).toArray(), points);
        }

        /** The points for each of these projects, none of which is there twice; the others get none. */
        Builder add(int[] projects, int[] points) {
            var support = new long[projects.length];
            var count = 0;
            for (var at = 0; at < projects.length; at++) {
                if (points[at] > 0) {
                    support[count++] = (long) projects[at] << Integer.SIZE | points[at];
                } else {
                    below[projects[at]] += points[at];
                }
            }
            Arrays.sort(support, 0, count);
            var pairs = new int[2 * count];
            for (var at = 0; at < count; at++) {
                pairs[2 * at] = (int) (support[at] >> Integer.SIZE);
                pairs[2 * at + 1] = (int) support[at];
            }
            return add(new Wishes(pairs));
        }

        private Builder add(Wishes ballot) {
            var group = known.computeIfAbsent(ballot, _ -> {
                wishes.add(ballot.pairs);
                weights.add(0);
                return wishes.size() - 1;
            });
            weights.set(group, weights.get(group) + 1);
            groups.add(group);
            return this;
        }

        Profile build() {
            return new Profile(costs, this);
        }
    }

    /** What one ballot says, alike for ballots that say the same. */
    private static final class Wishes {

        private final int[] pairs;
        private final int hash;

        Wishes(int[] pairs) {
            this.pairs = pairs;
            hash = Arrays.hashCode(pairs);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Wishes wishes && Arrays.equals(pairs, wishes.pairs);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
