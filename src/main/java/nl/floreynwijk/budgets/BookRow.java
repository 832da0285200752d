package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/**
 * A budget with its label, as its book begins.
 *
 * @param account of whom it is, where that is one person
 */
record BookRow(BudgetId id, Holder holder, Optional<AccountId> account, String name, LabelDetails label) {}
