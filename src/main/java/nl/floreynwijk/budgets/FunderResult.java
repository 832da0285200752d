package nl.floreynwijk.budgets;

/** What came of adding a funder, or of saying who reads for it. */
public sealed interface FunderResult {

    record Kept(FunderId id, String name) implements FunderResult {}

    record NotAName() implements FunderResult {}

    record NameTaken() implements FunderResult {}

    /** Somebody among them cannot read for a funder, or no longer. */
    record NotAReader() implements FunderResult {}

    /** There are as many as there can be. */
    record TooMany(int most) implements FunderResult {}

    /** Somebody else changed it since it was shown. */
    record ChangedMeanwhile() implements FunderResult {}
}
