package nl.floreynwijk.parade;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what somebody kept, because they keep something else instead. Those who wait are asked by whoever calls this. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoldEnds {

    private final BookingRepository bookings;
    private final Occupations occupations;

    HoldEnds(BookingRepository bookings, Occupations occupations) {
        this.bookings = bookings;
        this.occupations = occupations;
    }

    void giveUp(Booking held, Instant now) {
        if (held.isHeldAt(now)) {
            held.drop(now);
        } else {
            held.lapse(now);
        }
        bookings.save(held);
        occupations.free(held, occupations.of(held.id()), now);
    }
}
