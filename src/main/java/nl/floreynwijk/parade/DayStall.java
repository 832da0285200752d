package nl.floreynwijk.parade;

import java.util.List;

/**
 * A stall that stands in the street on one day, with whom to call.
 *
 * @param pitches their numbers on that day, in order
 * @param sells what is on it
 * @param contact what whoever booked is called; empty when they are gone
 * @param food whether something is eaten or drunk, or the rules about food were ticked
 * @param addOns what comes with it, such as "2 × tafel"
 */
public record DayStall(
        BookingId booking,
        String number,
        List<String> pitches,
        String name,
        String sells,
        Category category,
        String contact,
        String phone,
        boolean food,
        List<String> addOns,
        int watts230,
        int watts400) {

    /** "12, 13". */
    public String where() {
        return String.join(", ", pitches);
    }
}
