package nl.floreynwijk.parade;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a booking with its edition, whose desk is held from then on, so that nobody else changes its money meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldBookings {

    private final BookingRepository bookings;
    private final EditionRepository editions;
    private final DeskNumbers numbers;

    HeldBookings(BookingRepository bookings, EditionRepository editions, DeskNumbers numbers) {
        this.bookings = bookings;
        this.editions = editions;
        this.numbers = numbers;
    }

    /** A booking, and the edition it is in. */
    record Held(Booking booking, Edition edition) {}

    /** Read after the desk is held; empty where there is none by that id. */
    Optional<Held> find(BookingId id) {
        return bookings.findById(id).flatMap(before -> {
            numbers.hold(before.edition());
            return bookings.findById(id)
                    .flatMap(it -> editions.findById(it.edition()).map(edition -> new Held(it, edition)));
        });
    }
}
