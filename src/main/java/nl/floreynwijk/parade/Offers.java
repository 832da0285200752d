package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Offers pitches that came free to those who wait, in order, in the transaction that set them free. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Offers {

    private final WaitingRepository waiting;
    private final WaitingQueries queries;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final Occupations occupations;
    private final Street street;
    private final WaitingMails mails;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Offers(
            WaitingRepository waiting,
            WaitingQueries queries,
            EditionRepository editions,
            BookingRepository bookings,
            Occupations occupations,
            Street street,
            WaitingMails mails,
            CurrentAccount currentAccount,
            Clock clock) {
        this.waiting = waiting;
        this.queries = queries;
        this.editions = editions;
        this.bookings = bookings;
        this.occupations = occupations;
        this.street = street;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Offers what is free now to whoever waits for it; the desk of the edition is held by then. Who can not be served wholly keeps
     * their place, and the next is looked at.
     */
    void fill(Edition edition) {
        var inLine = edition.isBookableOn(DutchTime.day(clock.instant())) ? inLine(edition.id()) : List.<Waiting>of();
        if (inLine.isEmpty()) {
            return;
        }
        var free = street.free(edition.id(), clock.instant());
        inLine.forEach(it -> free.serving(it.wish()).ifPresent(pitches -> {
            free.take(it.wish().category(), pitches);
            offer(edition, it, free.pitches(pitches), pitches, it::offer);
        }));
    }

    private List<Waiting> inLine(EditionId edition) {
        return queries.inLine(edition);
    }

    /** Offers these to one who is not the first, for a reason that stays beside it. The desk of the edition is held by then. */
    void outOfTurn(Edition edition, Waiting whose, List<Pitch> pitches, String reason, AccountId by) {
        var days = whose.wish().days();
        var wanted = pitches.stream()
                .flatMap(pitch -> days.stream().map(day -> new PitchDay(pitch.id(), day)))
                .toList();
        offer(edition, whose, pitches, wanted, booking -> whose.offerOutOfTurn(booking, reason, by));
    }

    private void offer(
            Edition edition, Waiting whose, List<Pitch> pitches, List<PitchDay> wanted, Consumer<BookingId> keep) {
        var now = clock.instant();
        var until = until(edition, now);
        var booking = bookings.save(
                Booking.offered(edition.id(), whose.account(), whose.wish().category(), until, now));
        if (!occupations.take(booking, wanted, Optional.of(until), now).isEmpty()) {
            throw new OptimisticLockingFailureException("Somebody took a pitch that was free just now");
        }
        keep.accept(booking.id());
        waiting.save(whose);
        mails.offered(edition, whose, booking, pitches);
    }

    /** Whoever is asked answers before the first day begins. */
    private static Instant until(Edition edition, Instant now) {
        var usual = now.plus(edition.offerTime());
        var last = DutchTime.beginning(edition.firstDay());
        return usual.isBefore(last) ? usual : last;
    }

    /**
     * The line of the first who waits and would be served by what is free now, but not without these pitches: whoever else takes them
     * would pass them. Nobody passes themselves.
     */
    Optional<Integer> firstFor(EditionId edition, Category category, Collection<PitchDay> pitches) {
        var wanting = currentAccount.find();
        var others = inLine(edition).stream()
                .filter(it -> wanting.filter(it::isOf).isEmpty())
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var free = street.free(edition, clock.instant());
        var without = free.copy();
        without.take(category, pitches);
        var served = without.servedOf(others);
        return free.servedOf(others).stream()
                .filter(it -> !served.contains(it))
                .map(Waiting::line)
                .findFirst();
    }

    /** Nobody waits any more: there is nothing to wait for. */
    void endWaiting(EditionId edition) {
        inLine(edition).forEach(it -> {
            it.leave(clock.instant());
            waiting.save(it);
        });
    }

    /** What came of an offer: it was booked. */
    void served(BookingId offered) {
        offeredWith(offered).ifPresent(it -> {
            it.serve(clock.instant());
            waiting.save(it);
        });
    }

    /** What came of an offer: it was passed on. */
    void passed(BookingId offered) {
        offeredWith(offered).ifPresent(this::pass);
    }

    /** What came of an offer: it ran out. */
    void lapsed(BookingId offered) {
        offeredWith(offered).ifPresent(it -> {
            pass(it);
            mails.lapsed(editions.findById(it.edition()).orElseThrow(), it);
        });
    }

    private void pass(Waiting entry) {
        entry.pass(clock.instant());
        waiting.save(entry);
    }

    private Optional<Waiting> offeredWith(BookingId offered) {
        return waiting.findByBookingIdAndState(offered, WaitingState.OFFERED);
    }
}
