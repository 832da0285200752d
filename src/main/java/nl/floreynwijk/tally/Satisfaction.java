package nl.floreynwijk.tally;

import java.util.Collection;
import java.util.stream.IntStream;

/** Who gets something of what they want. */
final class Satisfaction {

    private final Profile votes;
    private final boolean[] won;

    Satisfaction(Profile votes, Collection<Integer> winners) {
        this.votes = votes;
        won = new boolean[votes.projects()];
        winners.forEach(it -> won[it] = true);
    }

    int votersWithNothing() {
        return IntStream.range(0, votes.groupCount())
                .filter(this::hasNothing)
                .map(group -> votes.weights[group])
                .sum();
    }

    private boolean hasNothing(int group) {
        return IntStream.range(votes.wishes.starts[group], votes.wishes.starts[group + 1])
                .noneMatch(at -> won[votes.wishes.columns[at]]);
    }
}
