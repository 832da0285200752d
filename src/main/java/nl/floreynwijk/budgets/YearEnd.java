package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/**
 * What happens to the money of one budget at the end of a year.
 *
 * @param left what nobody decided on
 * @param saved what of it goes to the savings pot
 * @param returned what of it goes back to the funder
 */
public record YearEnd(BudgetId budget, String name, Euros left, Euros saved, Euros returned) {}
