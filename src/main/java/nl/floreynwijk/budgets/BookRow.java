package nl.floreynwijk.budgets;

/** A budget with its label, as its book begins. */
record BookRow(BudgetId id, Holder holder, String name, LabelDetails label) {}
