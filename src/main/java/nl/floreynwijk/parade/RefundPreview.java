package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * What cancelling would do to the money.
 *
 * @param percent how much of the price goes back; deposits go back whole
 * @param credit what is not asked any more
 * @param owed what is still to pay after it
 * @param toRefund what was paid and goes back
 * @param whole whether nothing is left of the booking
 */
public record RefundPreview(int percent, Euros credit, Euros owed, Euros toRefund, boolean whole) {}
