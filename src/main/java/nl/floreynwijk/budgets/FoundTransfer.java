package nl.floreynwijk.budgets;

/**
 * A transfer that somebody looked for.
 *
 * @param budget whose book tells it: of two, the one that it left
 * @param isIndividual whether that budget is of one person or household
 * @param invoiceNumber of the invoice that it is about; empty where it is about none, or is not to be told
 * @param line as that book tells it, but of one person or household without who and why
 */
public record FoundTransfer(
        BudgetId budget, String budgetName, boolean isIndividual, String invoiceNumber, BookLine line) {}
