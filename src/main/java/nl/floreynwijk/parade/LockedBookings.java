package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives bookings to whoever decides on them, locked, with the desk of their edition held before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LockedBookings {

    private final BookingRepository bookings;
    private final EditionRepository editions;
    private final DeskNumbers desk;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    LockedBookings(
            BookingRepository bookings,
            EditionRepository editions,
            DeskNumbers desk,
            CurrentAccount currentAccount,
            Clock clock) {
        this.bookings = bookings;
        this.editions = editions;
        this.desk = desk;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** A booking with its edition, on a day. */
    record Locked(Booking booking, Edition edition, LocalDate today) {

        /** Whether whoever booked changes it, or ends it, by themselves. */
        boolean mayChange() {
            return booking.isAgreed() && edition.mayChangeOn(today);
        }

        /** What goes back of the price, by the rule of the edition. */
        int percent() {
            return edition.refundRule().percentOn(today, edition.firstDay(), edition.status());
        }
    }

    /** That of whoever is signed in; empty when there is none by that id, or it is not theirs. */
    Optional<Locked> mine(BookingId id) {
        return bookings.findById(id)
                .filter(it -> it.account().equals(currentAccount.id()))
                .flatMap(this::lock);
    }

    /** Anybody's. */
    Optional<Locked> find(BookingId id) {
        return bookings.findById(id).flatMap(this::lock);
    }

    /** The same without waiting for anybody, for whoever only looks. */
    Optional<Locked> look(BookingId id) {
        return bookings.findById(id).map(this::withEdition);
    }

    private Optional<Locked> lock(Booking found) {
        desk.hold(found.edition());
        return bookings.lock(found.id()).map(this::withEdition);
    }

    private Locked withEdition(Booking booking) {
        var edition = editions.findById(booking.edition()).orElseThrow();
        return new Locked(booking, edition, DutchTime.day(clock.instant()));
    }
}
