package nl.floreynwijk.rad;

import nl.floreynwijk.base.Euros;

/** What came of saying what there is to spend on cards. */
public sealed interface BudgetResult {

    record Kept() implements BudgetResult {}

    /** It is nothing, or more than there can be. */
    record NoAmount(Euros most) implements BudgetResult {}

    /** There is no such evening. */
    record Gone() implements BudgetResult {}
}
