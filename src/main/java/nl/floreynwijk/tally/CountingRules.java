package nl.floreynwijk.tally;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an election is counted: a method, and each of its options by name.
 *
 * @param utility by which Equal Shares compares prices; greedy methods do not look at it, and have
 *     always the same
 * @param add1 whether shares go up until the money is spent, and how; only with Equal Shares
 * @param fill whether what is left goes to whatever has most votes and still fits; only with Equal Shares
 * @param minimum the support without which a project is not in the count
 * @param incompatible groups of projects, by their ids, of which at most one is bought
 * @param partFunding whether the next project by votes that does not fit gets what is left
 * @param spare a project, by its id, that is not in the count and gets what is left, up to its cost
 */
public record CountingRules(
        Method method,
        Utility utility,
        Optional<Add1> add1,
        boolean fill,
        MinimumSupport minimum,
        List<Set<String>> incompatible,
        boolean partFunding,
        Optional<String> spare) {

    public CountingRules {
        if (method != Method.EQUAL_SHARES && (add1.isPresent() || fill)) {
            throw new IllegalArgumentException("Only Equal Shares needs to be completed");
        }
        if (method == Method.EQUAL_SHARES && partFunding && !fill) {
            throw new IllegalArgumentException("What is left is offered to what fits before it funds a part");
        }
        utility = method == Method.EQUAL_SHARES ? utility : Utility.COST;
        incompatible = incompatible.stream().map(Set::copyOf).toList();
        if (incompatible.stream().anyMatch(it -> it.size() < 2)) {
            throw new IllegalArgumentException("A project is incompatible with another");
        }
    }

    /** How projects are chosen. */
    public enum Method {

        /** By the votes for each. */
        GREEDY,

        /** By the votes for each euro it costs. */
        GREEDY_PER_COST,

        /** So that each voter's share of the money goes to what they want. */
        EQUAL_SHARES
    }

    static CountingRules of(Method method) {
        return new CountingRules(
                method,
                Utility.COST,
                Optional.empty(),
                false,
                new MinimumSupport.None(),
                List.of(),
                false,
                Optional.empty());
    }

    static CountingRules equalShares(Utility utility) {
        return of(Method.EQUAL_SHARES).with(utility);
    }

    /** Prices are compared by this; greedy methods do not look at it. */
    public CountingRules with(Utility other) {
        return new CountingRules(method, other, add1, fill, minimum, incompatible, partFunding, spare);
    }

    /** Afterwards, what is left goes to whatever has most votes and still fits. */
    public CountingRules thenFill() {
        return new CountingRules(method, utility, add1, true, minimum, incompatible, partFunding, spare);
    }

    /** Shares go up until the money is spent. */
    public CountingRules with(Add1 other) {
        return new CountingRules(method, utility, Optional.of(other), fill, minimum, incompatible, partFunding, spare);
    }

    public CountingRules with(MinimumSupport other) {
        return new CountingRules(method, utility, add1, fill, other, incompatible, partFunding, spare);
    }

    public CountingRules withIncompatible(List<Set<String>> groups) {
        return new CountingRules(method, utility, add1, fill, minimum, groups, partFunding, spare);
    }

    public CountingRules withPartFunding() {
        return new CountingRules(method, utility, add1, fill, minimum, incompatible, true, spare);
    }

    public CountingRules withSpare(String project) {
        return new CountingRules(method, utility, add1, fill, minimum, incompatible, partFunding, Optional.of(project));
    }

    /** What else is bought by the same votes with most votes first, under the same conditions. */
    CountingRules byMostVotes() {
        return new CountingRules(
                Method.GREEDY, utility, Optional.empty(), false, minimum, incompatible, partFunding, spare);
    }
}
