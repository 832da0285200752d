package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.tally.Add1;
import nl.floreynwijk.tally.CountingRules;
import nl.floreynwijk.tally.MinimumSupport;
import nl.floreynwijk.tally.Rule;

/**
 * By which rules a block votes.
 *
 * @param points what a ballot has to hand out, from 1 to {@link #MOST_POINTS}; of no use with other forms
 * @param raised with equal shares, whether shares go up until the money is spent
 * @param partFunding whether the next proposal that does not fit gets what is left; only where the rest is spent
 * @param quorumPercent how many of a hundred votes must be cast for the result to stand; 0 for no such rule
 * @param minimumSupport the votes or points without which a proposal cannot win; 0 for no such rule
 */
public record RoundRules(
        Voters voters,
        BallotForm form,
        int points,
        Method method,
        boolean raised,
        Rest rest,
        boolean partFunding,
        int quorumPercent,
        int minimumSupport) {

    public static final int MOST_POINTS = 100;
    public static final int MOST_SUPPORT = 10_000;

    private static final int POINTS = 10;
    private static final int PERCENT = 100;

    /** With which a block can vote for the first time, without choosing any of them. */
    public static final RoundRules SAFE = new RoundRules(
            Voters.DWELLINGS, BallotForm.APPROVE, POINTS, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0);

    public RoundRules {
        if (points < 1 || points > MOST_POINTS || quorumPercent < 0 || quorumPercent > PERCENT || minimumSupport < 0) {
            throw new IllegalArgumentException("Not rules to vote by: %d points, a quorum of %d percent, support of %d"
                    .formatted(points, quorumPercent, minimumSupport));
        }
        if (partFunding && rest != Rest.SPEND) {
            throw new IllegalArgumentException("A part is paid of what is left to be spent");
        }
    }

    /** How an election of elsewhere is counted: as a block does by itself, by the form of its ballots. */
    static RoundRules practice(BallotForm form, int points) {
        return new RoundRules(Voters.MEMBERS, form, points, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0);
    }

    /**
     * How the ballots are counted.
     *
     * @param incompatible groups of which at most one wins, by the numbers of proposals
     * @param spare by its number, the proposal that gets what is left
     */
    CountingRules counting(List<Set<String>> incompatible, Optional<String> spare) {
        var rules = counting().withIncompatible(incompatible);
        return spare.filter(_ -> rest == Rest.SPARE).map(rules::withSpare).orElse(rules);
    }

    private CountingRules counting() {
        var rules = method == Method.EQUAL_SHARES ? equalShares() : Rule.GREEDY.rules();
        if (minimumSupport > 0) {
            rules = rules.with(new MinimumSupport.Votes(minimumSupport));
        }
        return partFunding ? rules.withPartFunding() : rules;
    }

    private CountingRules equalShares() {
        var rules = rest == Rest.SPEND ? Rule.MES_COST_U.rules() : Rule.MES_COST.rules();
        return raised ? rules.with(new Add1(Add1.Start.EXACT, Add1.Stop.EXHAUSTIVE, Optional.empty())) : rules;
    }

    /** Whether so many votes of all are enough for the result to stand. */
    boolean isQuorum(int cast, int all) {
        return cast > 0 && (long) cast * PERCENT >= (long) all * quorumPercent;
    }
}
