package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.PurposeCode;

/**
 * What the office found out about a proposal that is voted on.
 *
 * @param urgent whether it cannot wait, because somebody could get hurt: an objection does not hold it up
 */
public record Costing(Euros cost, PurposeCode purpose, Responsibility responsibility, boolean urgent) {}
