package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a booking, wholly or for some of its pitches, and with it what came with it and what was owed for it; others get what comes
 * free. The desk of the edition is held by then, and the booking locked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Cancelling {

    private final BookingRepository bookings;
    private final Occupations occupations;
    private final AddOnStock stock;
    private final Billing billing;
    private final Offers offers;
    private final BookingMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Cancelling(
            BookingRepository bookings,
            Occupations occupations,
            AddOnStock stock,
            Billing billing,
            Offers offers,
            BookingMails mails,
            AuditTrail audit,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.stock = stock;
        this.billing = billing;
        this.offers = offers;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends it without words. */
    void cancel(Booking booking, Edition edition, Set<PitchId> pitches, int percent, CreditReason reason) {
        cancel(booking, edition, pitches, percent, reason, "");
    }

    /**
     * Ends it for these pitches; when it has no others, wholly.
     *
     * @param percent how much of the price goes back; deposits go back whole
     * @param words why, as whoever booked reads it; may be empty
     */
    void cancel(
            Booking booking, Edition edition, Set<PitchId> pitches, int percent, CreditReason reason, String words) {
        var has = occupations.of(booking.id());
        var given = has.stream().filter(it -> pitches.contains(it.pitch())).collect(toSet());
        if (given.size() == has.size()) {
            end(booking, edition, percent, reason, words);
        } else if (!given.isEmpty()) {
            occupations.free(booking, given, clock.instant());
            billing.credit(booking, edition, pitches, Set.of(), percent, reason);
            audit.record(BookingActions.PARTLY_CANCELLED, booking.id().toString(), reason.name());
            mails.partlyCancelled(booking, edition, words);
        }
        if (reason != CreditReason.EDITION) {
            offers.fill(edition);
        }
    }

    private void end(Booking booking, Edition edition, int percent, CreditReason reason, String words) {
        var has = occupations.of(booking.id());
        if (reason != CreditReason.UNPAID && reason != CreditReason.EDITION) {
            mails.cancelled(booking, edition, words);
        }
        occupations.free(booking, has, clock.instant());
        giveBack(booking);
        if (reason == CreditReason.UNPAID) {
            booking.release(clock.instant());
        } else {
            booking.cancel(words, clock.instant());
        }
        bookings.save(booking);
        billing.creditAll(booking, edition, percent, reason);
        audit.record(BookingActions.CANCELLED, booking.id().toString(), reason.name());
    }

    /** The organiser says no to what was asked for; nothing is owed. */
    void decline(Booking booking, Edition edition, String words) {
        mails.declined(booking, edition, words);
        occupations.free(booking, occupations.of(booking.id()), clock.instant());
        giveBack(booking);
        booking.decline(words, clock.instant());
        bookings.save(booking);
        billing.creditAll(booking, edition, 100, CreditReason.ORGANISER);
        audit.record(BookingActions.DECLINED, booking.id().toString());
        offers.fill(edition);
    }

    private void giveBack(Booking booking) {
        booking.quantities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(AddOnId::value)))
                .forEach(it -> stock.give(it.getKey(), it.getValue()));
        booking.bring(Map.of());
    }
}
