package nl.floreynwijk.tally;

/** By which of its names the format knows rules; those that it does not know in full are custom or unknown to it. */
final class PbRule {

    private static final String CUSTOM = "greedy-custom";
    private static final String UNKNOWN = "unknown";

    private PbRule() {}

    static String of(CountingRules rules) {
        return switch (rules.method()) {
            case GREEDY -> greedy(rules);
            case GREEDY_PER_COST -> CUSTOM;
            case EQUAL_SHARES -> equalShares(rules);
        };
    }

    private static String greedy(CountingRules rules) {
        if (rules.partFunding() || rules.spare().isPresent()) {
            return CUSTOM;
        }
        var isExclusive = !rules.incompatible().isEmpty();
        return switch (rules.minimum()) {
            case MinimumSupport.None() -> isExclusive ? "greedy-exclusive" : "greedy";
            case MinimumSupport.Votes _ -> isExclusive ? CUSTOM : "greedy-threshold";
            case MinimumSupport.ShareOfCost _ -> CUSTOM;
        };
    }

    /** Add1 is a family to the format, with and without what fills up the rest; of other shares nothing may be left to that. */
    private static String equalShares(CountingRules rules) {
        var isConditional = rules.partFunding()
                || rules.spare().isPresent()
                || !rules.incompatible().isEmpty()
                || !(rules.minimum() instanceof MinimumSupport.None);
        if (isConditional || (rules.add1().isEmpty() && rules.fill())) {
            return UNKNOWN;
        }
        return rules.add1().isPresent() ? "equalshares/add1" : "equalshares";
    }
}
