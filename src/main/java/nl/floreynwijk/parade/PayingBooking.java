package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * A booking for which money can have come in.
 *
 * @param number within its edition
 * @param buyer who booked, by the last invoice
 * @param stall what is on the stall
 * @param open above zero it is owed, below zero it is to be refunded
 */
public record PayingBooking(BookingId id, int number, String buyer, String stall, Euros open) {}
