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

    /** The same projects, but with most votes first. */
    Run byMostVotes() {
        return new Run(election, votes, rules.byMostVotes(), entries);
    }
}
