package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * The money of one edition, in a list of them.
 *
 * @param owed what is still to be paid
 * @param toRefund what was paid too much
 */
public record EditionMoney(EditionId id, String name, String code, Euros owed, Euros toRefund) {}
