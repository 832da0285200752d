package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * Promised money that is still to come.
 *
 * @param open how much of the instalment
 * @param passedOn how much of each hundred euros goes on to dwellings
 */
public record OpenInstalment(
        GrantId grant,
        int number,
        String funder,
        String title,
        String budget,
        LocalDate dueOn,
        Euros open,
        int passedOn) {}
