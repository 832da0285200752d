package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * What a credit note would do.
 *
 * @param credit what would not be asked any more
 * @param owed what would still be to pay after it
 * @param toRefund what was paid too much by then
 */
public record CreditPreview(Euros credit, Euros owed, Euros toRefund) {}
