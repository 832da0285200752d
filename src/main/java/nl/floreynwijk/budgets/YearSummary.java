package nl.floreynwijk.budgets;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * A year of the books.
 *
 * @param in what funders gave, without what went back to them
 * @param out what was paid
 * @param closedAt empty as long as it can be booked in
 */
public record YearSummary(int year, Euros in, Euros out, Optional<Instant> closedAt) {}
