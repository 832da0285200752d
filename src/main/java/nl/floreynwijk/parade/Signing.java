package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.attachments.CheckedFile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a booking of what is kept for somebody, once nothing is against it. The desk of the edition is held by then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Signing {

    private final BookingRepository bookings;
    private final Occupations occupations;
    private final BookingChecks checks;
    private final AddOnStock stock;
    private final StallPhotos photos;
    private final DeskNumbers desk;
    private final Billing billing;
    private final Offers offers;
    private final BookingMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Signing(
            BookingRepository bookings,
            Occupations occupations,
            BookingChecks checks,
            AddOnStock stock,
            StallPhotos photos,
            DeskNumbers desk,
            Billing billing,
            Offers offers,
            BookingMails mails,
            AuditTrail audit,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.checks = checks;
        this.stock = stock;
        this.photos = photos;
        this.desk = desk;
        this.billing = billing;
        this.offers = offers;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param pitches that are kept for it
     * @param to whoever books, where they can be reached
     */
    AgreeResult sign(
            Booking booking,
            List<PricedPitch> pitches,
            Edition edition,
            StallForm form,
            List<PriceLine> lines,
            List<CheckedFile> photo,
            Optional<Contact> to) {
        var now = clock.instant();
        if (!occupations.confirm(
                booking, pitches.stream().flatMap(PricedPitch::on).toList(), now)) {
            throw new OptimisticLockingFailureException("Ran out at the same moment");
        }
        var offered = booking.state() == BookingState.OFFERED;
        var kind = form.kind().orElseThrow();
        var words = form.words();
        var why = checks.standouts(booking, edition, kind, words);
        var asks = edition.rules().approval() || !why.isEmpty();
        take(form.chosen());
        booking.describe(words);
        photos.keep(booking, photo);
        booking.bring(form.chosen());
        booking.tick(form.food(), form.fire(), now);
        booking.agree(kind, desk.nextBooking(edition.id()), asks, now);
        bookings.save(booking);
        var agreed = billing.agreeFirst(booking, lines);
        if (offered) {
            offers.served(booking.id());
        }
        return asks ? requested(booking, edition, why) : booked(booking, pitches, edition, agreed, to);
    }

    private void take(Map<AddOnId, Integer> chosen) {
        chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(AddOnId::value)))
                .forEach(it -> {
                    if (!stock.take(it.getKey(), it.getValue())) {
                        throw new OptimisticLockingFailureException("Taken by another at the same moment");
                    }
                });
    }

    private AgreeResult requested(Booking booking, Edition edition, Set<Standout> why) {
        audit.record(BookingActions.REQUESTED, booking.id().toString());
        mails.requested(booking, edition);
        return new AgreeResult.Requested(booking.number().orElseThrow(), why);
    }

    private AgreeResult booked(
            Booking booking,
            List<PricedPitch> pitches,
            Edition edition,
            List<AgreedLine> agreed,
            Optional<Contact> to) {
        billing.invoice(booking, edition, agreed, to);
        audit.record(BookingActions.BOOKED, booking.id().toString());
        to.ifPresent(it -> mails.booked(it, booking, edition, pitches));
        return new AgreeResult.Booked(booking.number().orElseThrow());
    }
}
