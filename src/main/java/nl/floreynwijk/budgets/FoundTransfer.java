package nl.floreynwijk.budgets;

/**
 * A transfer that somebody looked for.
 *
 * @param budget whose book tells it: of two, the one that it left
 * @param line as that book tells it
 */
public record FoundTransfer(BudgetId budget, String budgetName, BookLine line) {}
