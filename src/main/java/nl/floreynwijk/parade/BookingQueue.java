package nl.floreynwijk.parade;

import java.util.List;

/**
 * The bookings of an edition as its organiser goes through them.
 *
 * @param all that were ever agreed, those that wait for the organiser first
 */
public record BookingQueue(EditionSummary edition, List<DeskBooking> all) {

    public BookingQueue {
        all = List.copyOf(all);
    }
}
