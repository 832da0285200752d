package nl.floreynwijk.budgets;

/** What came of opening a budget. */
public sealed interface OpeningResult {

    record Opened(BudgetId id, String name) implements OpeningResult {}

    /** The holder has a budget with this label. */
    record ThereIsOne(BudgetId id, String name) implements OpeningResult {}

    /** Nobody and nothing is found by what was typed. */
    record NoSuchHolder(Scale scale) implements OpeningResult {}
}
