package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Takes the project with the most votes that still fits, and so on; what does not fit is passed over. */
final class Greedy {

    private final Profile votes;
    private final Measure measure;
    private final TieOrder ties;
    private final Exclusions exclusions;

    /** By what projects stand in order. */
    enum Measure {

        /** The points of all voters together. */
        VOTES {
            @Override
            int compare(Profile votes, int first, int second) {
                return Long.compare(votes.scores[second], votes.scores[first]);
            }
        },

        /** The same for each euro of what the project costs. */
        VOTES_PER_COST {
            @Override
            int compare(Profile votes, int first, int second) {
                // A score is a price here: Utility.COST compares the quotients without dividing
                return Utility.COST.compare(
                        votes.scores[second], votes.costs[second], votes.scores[first], votes.costs[first]);
            }
        };

        /** Below zero where the first goes before the second. */
        abstract int compare(Profile votes, int first, int second);
    }

    Greedy(Profile votes, Measure measure, TieOrder ties, Exclusions exclusions) {
        this.votes = votes;
        this.measure = measure;
        this.ties = ties;
        this.exclusions = exclusions;
    }

    /** What is bought of the money, in the smallest unit, by whoever bought these before. */
    List<Choice> spend(long money, Iterable<Integer> bought) {
        var open = exclusions.open();
        bought.forEach(it -> exclusions.close(open, it));
        var choices = new ArrayList<Choice>();
        var left = money;
        for (var next = first(open, left); next.isPresent(); next = first(open, left)) {
            choices.add(next.get());
            left -= votes.costs[next.get().project()];
            exclusions.close(open, next.get().project());
        }
        return choices;
    }

    /** The first by votes, whether it fits or not, of what these have not bought. */
    Optional<Choice> next(Iterable<Integer> bought) {
        var open = exclusions.open();
        bought.forEach(it -> exclusions.close(open, it));
        return first(open, Long.MAX_VALUE);
    }

    private Optional<Choice> first(boolean[] open, long left) {
        IntPredicate fits = it -> open[it] && votes.costs[it] <= left;
        return IntStream.range(0, open.length)
                .filter(fits)
                .boxed()
                .min(this::compare)
                .map(chosen -> new Choice(
                        chosen, votes.lot(IntStream.range(0, open.length).filter(fits), chosen)));
    }

    /** Below zero where the first has its turn before the second. */
    int compare(int first, int second) {
        var measured = measure.compare(votes, first, second);
        return measured != 0 ? measured : ties.compare(first, second);
    }
}
