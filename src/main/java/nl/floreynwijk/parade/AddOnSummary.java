package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * Something that comes with a booking.
 *
 * @param price of one, for the whole edition
 * @param watts what one of them draws at most; 0 for what draws nothing
 * @param stock how many there are in all
 * @param left how many nobody took yet
 */
public record AddOnSummary(AddOnId id, AddOnKind kind, String name, Euros price, int watts, int stock, int left) {}
