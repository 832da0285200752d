package nl.floreynwijk.budgets;

import nl.floreynwijk.base.Euros;

/**
 * What came into a budget in one year, what went out of it, and what there was at its end.
 *
 * @param in from funders and other budgets, without what went back to them
 * @param out what was paid
 */
public record YearTotals(int year, Euros in, Euros out, Euros left) {}
