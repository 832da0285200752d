package nl.floreynwijk.tally;

/** Counts elections. The same election, rules and lot give the same account, whoever counts. */
public final class Tally {

    private Tally() {}

    /** Counts by a rule, with the ids of the projects in place of a lot. */
    public static TallyResult count(Election election, Rule rule) {
        return count(election, rule.rules(), Lot.byId(election.projects()));
    }

    /**
     * Counts by rules of one's own.
     *
     * @throws IllegalArgumentException when the rules or the lot name other projects than the election has
     * @throws TooLargeException when shares would go up too often, or by too much
     */
    public static TallyResult count(Election election, CountingRules rules, Lot lot) {
        var counted =
                rules.add1().flatMap(Add1::increment).map(election::inUnitOf).orElse(election);
        var votes = counted.profile();
        var run = new Run(counted, votes, rules, Entries.of(counted, votes, rules));
        var places = lot.places(counted.projects());
        return new TallyResult(run, places, run.outcome(places));
    }
}
