package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * The money of one edition, in a list of them.
 *
 * @param owed what is still to be paid
 * @param toRefund what was paid too much
 * @param deposits what still goes back of deposits, once the last day has been
 */
public record EditionMoney(EditionId id, String name, String code, Euros owed, Euros toRefund, Euros deposits) {}
