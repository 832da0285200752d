package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a ballot may say at least and at most, as is said of its election.
 *
 * @param named how many projects
 * @param points for one project
 * @param sum of the points for all
 * @param cost of all projects it names, in the currency
 */
record BallotLimits(Range named, Range points, Range sum, Range cost) {

    /** From one amount to another; where one is empty, without end. */
    record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) {

        private static Range of(PbMeta meta, String what) {
            return new Range(meta.limit("min_" + what), meta.limit("max_" + what));
        }

        private static Range one() {
            return new Range(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE));
        }

        private boolean has(BigDecimal amount) {
            return least.filter(it -> it.compareTo(amount) > 0).isEmpty()
                    && most.filter(it -> it.compareTo(amount) < 0).isEmpty();
        }
    }

    static BallotLimits of(PbMeta meta, VoteType type) {
        return new BallotLimits(
                type == VoteType.CHOOSE_ONE ? Range.one() : Range.of(meta, "length"),
                Range.of(meta, "points"),
                Range.of(meta, "sum_points"),
                Range.of(meta, "sum_cost"));
    }

    /** Whether a ballot of this election keeps to them. */
    boolean allow(Ballot ballot, Election election) {
        return named.has(BigDecimal.valueOf(ballot.size()))
                && switch (election.type()) {
                    case APPROVAL -> cost.has(cost(ballot, election));
                    case CHOOSE_ONE, ORDINAL -> true;
                    case CUMULATIVE -> allPoints(ballot, election) && sum.has(sum(ballot, election));
                    case SCORING -> allPoints(ballot, election);
                };
    }

    private static BigDecimal cost(Ballot ballot, Election election) {
        var whole = Arrays.stream(ballot.choices())
                .mapToLong(it -> election.projects().get(it).cost())
                .sum();
        return election.money().toAmount(whole);
    }

    private boolean allPoints(Ballot ballot, Election election) {
        var unit = election.box().points();
        return IntStream.range(0, ballot.size())
                .mapToObj(it -> unit.toAmount(ballot.points(it)))
                .allMatch(points::has);
    }

    private static BigDecimal sum(Ballot ballot, Election election) {
        var whole = IntStream.range(0, ballot.size()).mapToLong(ballot::points).sum();
        return election.box().points().toAmount(whole);
    }
}
