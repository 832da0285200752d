package nl.floreynwijk.tally;

/**
 * All that a count needs but the lot.
 *
 * @param votes of the election
 * @param entries of the election by these rules
 */
record Run(Election election, Profile votes, CountingRules rules, Entries entries) {

    /** Counts with a lot, which gives each project its place. */
    Outcome outcome(int[] lot) {
        return new Counting(this, new TieOrder(votes, lot)).outcome();
    }

    /** Buys by votes, as the rules measure them; with Equal Shares, what shares did not buy. */
    Greedy greedy(TieOrder ties) {
        var measure =
                switch (rules.method()) {
                    case GREEDY, EQUAL_SHARES -> Greedy.Measure.VOTES;
                    case GREEDY_PER_COST -> Greedy.Measure.VOTES_PER_COST;
                };
        return new Greedy(votes, measure, ties, entries.exclusions());
    }

    /** The same projects, but with most votes first. */
    Run byMostVotes() {
        return new Run(election, votes, rules.byMostVotes(), entries);
    }
}
