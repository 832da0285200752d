package nl.floreynwijk.budgets;

import java.util.List;
import nl.floreynwijk.base.Euros;

/**
 * The open book of one budget: whose it is, where its money came from and where it is.
 *
 * @param owed what is still to go back to a funder, as soon as it comes free
 * @param sources what came in this year: by funder, by budget that helped, and what was there before
 * @param targets where all of it is now
 * @param reservations those with money left
 * @param years what came and went in each year, the first year first
 * @param outlook what is expected of the coming years
 * @param lines the newest transfers
 */
public record Book(
        BudgetId id,
        String name,
        Scale scale,
        LabelDetails label,
        Standing standing,
        Euros owed,
        List<Flow> sources,
        List<Flow> targets,
        List<OpenReservation> reservations,
        List<YearTotals> years,
        Outlook outlook,
        List<BookLine> lines) {}
