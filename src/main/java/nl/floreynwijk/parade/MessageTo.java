package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom of those who booked a message goes: to all of them, or only to those with such a stall, or on that day, or both.
 */
public record MessageTo(Optional<Category> category, Optional<LocalDate> day) {

    boolean includes(BookingSummary booking) {
        return category.filter(it -> it != booking.category()).isEmpty()
                && day.filter(it -> !booking.days().contains(it)).isEmpty();
    }
}
