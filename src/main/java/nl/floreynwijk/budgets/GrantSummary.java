package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * A grant in a list.
 *
 * @param received what came in until now
 * @param open what is still to come
 * @param owed what is still to be given back since the grant was cut
 */
public record GrantSummary(
        GrantId id,
        String title,
        String funder,
        BudgetId budget,
        String budgetName,
        Euros amount,
        Euros received,
        Euros open,
        Euros owed,
        LocalDate from,
        LocalDate until) {}
