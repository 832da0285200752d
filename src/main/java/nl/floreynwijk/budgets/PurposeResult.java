package nl.floreynwijk.budgets;

/** What came of adding a purpose. */
public sealed interface PurposeResult {

    record Added(PurposeCode code) implements PurposeResult {}

    record NotAName() implements PurposeResult {}

    record NameTaken() implements PurposeResult {}

    /** There are as many as there can be. */
    record TooMany(int most) implements PurposeResult {}
}
