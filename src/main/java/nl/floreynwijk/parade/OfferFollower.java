package nl.floreynwijk.parade;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the waiting list of an offer that ran out and was taken by somebody else. */
@Component
class OfferFollower {

    private final Offers offers;

    OfferFollower(Offers offers) {
        this.offers = offers;
    }

    @EventListener
    void follow(BookingLapsed lapsed) {
        if (lapsed.offered()) {
            offers.lapsed(lapsed.booking());
        }
    }
}
