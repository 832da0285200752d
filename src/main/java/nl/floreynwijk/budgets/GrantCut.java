package nl.floreynwijk.budgets;

import java.time.Instant;
import nl.floreynwijk.base.Euros;

/**
 * What a funder took back.
 *
 * @param lapsed what of it was still to come, and will not; the rest was to be given back
 * @param reason empty when it is no longer kept
 */
public record GrantCut(Euros amount, Euros lapsed, String reason, Instant madeAt) {}
