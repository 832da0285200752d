package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;

/**
 * A booking as the organiser sees it.
 *
 * @param booker what whoever booked is called
 * @param kind as what they booked
 * @param kvk of the trade register; may be empty
 * @param asks what they ask the organiser, or why it ended; may be empty
 * @param pitches with their days
 * @param addOns what comes with it, how many of each: "2 × Stroom 230 volt"
 * @param agreed what all of it costs, deposits too
 * @param standouts what the organiser should look at
 */
public record DeskBooking(
        BookingSummary summary,
        String booker,
        Optional<BookerKind> kind,
        String sells,
        String sector,
        String phone,
        String kvk,
        String wishes,
        String asks,
        List<PricedPitch> pitches,
        List<String> addOns,
        Euros agreed,
        Set<Standout> standouts) {

    /** Whether it waits for the organiser. */
    public boolean waits() {
        return summary.state() == BookingState.REQUESTED
                || (summary.state() == BookingState.BOOKED
                        && (!asks.isEmpty() || standouts.contains(Standout.MOVE_REFUSED)));
    }
}
