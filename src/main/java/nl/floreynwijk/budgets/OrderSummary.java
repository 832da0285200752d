package nl.floreynwijk.budgets;

import java.time.Instant;
import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * A payment file in a list.
 *
 * @param waiting how many of its payments wait for the bank
 * @param withdrawn whether the bank did not take it, or not all of it
 */
public record OrderSummary(
        OrderId id, LocalDate executeOn, Instant madeAt, int payments, Euros total, int waiting, boolean withdrawn) {}
