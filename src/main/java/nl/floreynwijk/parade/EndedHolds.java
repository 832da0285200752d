package nl.floreynwijk.parade;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends pitches that somebody keeps or was offered and did not book: others get them. The desk of the edition is held by then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndedHolds {

    private final BookingRepository bookings;
    private final Occupations occupations;
    private final Offers offers;
    private final Clock clock;

    EndedHolds(BookingRepository bookings, Occupations occupations, Offers offers, Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.offers = offers;
        this.clock = clock;
    }

    /** Nobody said yes in time. */
    void lapse(Booking booking, Edition edition) {
        booking.lapse(clock.instant());
        free(booking);
        offers.lapsed(booking.id());
        offers.fill(edition);
    }

    /** They said that they do not want them. */
    void drop(Booking booking, Edition edition) {
        booking.drop(clock.instant());
        free(booking);
        offers.passed(booking.id());
        offers.fill(edition);
    }

    private void free(Booking booking) {
        bookings.save(booking);
        occupations.free(booking, occupations.of(booking.id()), clock.instant());
    }
}
