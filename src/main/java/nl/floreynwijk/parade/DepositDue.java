package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * A deposit that was not given back.
 *
 * @param number of the booking within its edition
 * @param buyer who booked
 * @param stall what is on the stall
 */
public record DepositDue(BookingId booking, int number, String buyer, String stall, Euros deposit) {}
