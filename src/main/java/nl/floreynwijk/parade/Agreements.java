package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody sees what the pitches cost that are kept for them, and agrees to it. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@RetryOnConflict
@Transactional
public class Agreements {

    private final BookingRepository bookings;
    private final EditionRepository editions;
    private final Occupations occupations;
    private final WantedPitches pitches;
    private final Prices prices;
    private final BookingChecks checks;
    private final Signing signing;
    private final DeskNumbers desk;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Agreements(
            BookingRepository bookings,
            EditionRepository editions,
            Occupations occupations,
            WantedPitches pitches,
            Prices prices,
            BookingChecks checks,
            Signing signing,
            DeskNumbers desk,
            CurrentAccount currentAccount,
            Clock clock) {
        this.bookings = bookings;
        this.editions = editions;
        this.occupations = occupations;
        this.pitches = pitches;
        this.prices = prices;
        this.checks = checks;
        this.signing = signing;
        this.desk = desk;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Between what they choose; empty when it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<BookingOptions> options(BookingId id) {
        return mine(id).map(it -> {
            var edition = editions.findById(it.edition()).orElseThrow();
            var list = prices.listOf(it.edition());
            var many = pitches.priced(occupations.of(id)).size();
            return new BookingOptions(
                    checks.kinds(it, list), list.addOns(), checks.keptUntil(edition, many, clock.instant()));
        });
    }

    /**
     * What it would cost today; empty when such a stall is not for whoever books as that, or it is not theirs.
     *
     * @param addOns how many of each
     */
    @Transactional(readOnly = true)
    public Optional<Quote> quote(BookingId id, BookerKind kind, Map<AddOnId, Integer> addOns) {
        return mine(id).flatMap(booking -> {
            var edition = editions.findById(booking.edition()).orElseThrow();
            return quote(booking, edition, prices.listOf(edition.id()), kind, addOns);
        });
    }

    private Optional<Quote> quote(
            Booking booking, Edition edition, PriceList list, BookerKind kind, Map<AddOnId, Integer> addOns) {
        var known = list.addOns().stream().map(AddOnSummary::id).toList();
        if (!known.containsAll(addOns.keySet())) {
            return Optional.empty();
        }
        var wanted = pitches.priced(occupations.of(booking.id()));
        return list.quote(booking.category(), kind, wanted, addOns, DutchTime.day(clock.instant()))
                .map(it -> Quote.of(it, edition.rules().vatPercent()));
    }

    private Optional<Booking> mine(BookingId id) {
        return bookings.findById(id).filter(it -> it.account().equals(currentAccount.id()));
    }

    /**
     * Books what is kept for them; whoever presses twice gets the first answer.
     *
     * @param photo of the stall, one at most
     */
    public AgreeResult agree(BookingId id, StallForm form, List<CheckedFile> photo) {
        var found = mine(id);
        if (found.isEmpty()) {
            return new AgreeResult.Lapsed(false);
        }
        desk.hold(found.get().edition());
        var booking = bookings.lock(id).orElseThrow();
        var edition = editions.findById(booking.edition()).orElseThrow();
        var now = clock.instant();
        return before(booking, edition, now)
                .or(() -> refused(booking, edition, form))
                .orElseGet(() -> agree(booking, edition, form, photo, now));
    }

    private Optional<AgreeResult> before(Booking booking, Edition edition, Instant now) {
        if (booking.isAgreed()) {
            var number = booking.number().orElseThrow();
            return Optional.of(
                    booking.state() == BookingState.BOOKED
                            ? new AgreeResult.Booked(number)
                            : new AgreeResult.Requested(number, Set.of()));
        }
        if (!edition.isBookableOn(DutchTime.day(now))) {
            return Optional.of(new AgreeResult.NotBookable());
        }
        return booking.isHeldAt(now) ? Optional.empty() : Optional.of(lapsed(booking, now));
    }

    private AgreeResult.Lapsed lapsed(Booking booking, Instant now) {
        var wanted = occupations.everOf(booking.id());
        var again = booking.state() == BookingState.LAPSED || booking.isHeld();
        return new AgreeResult.Lapsed(again
                && occupations.takenByOthers(List.of(booking.id()), wanted, now).isEmpty());
    }

    private Optional<AgreeResult> refused(Booking booking, Edition edition, StallForm form) {
        var wrong = form.problems(booking.category(), edition.texts());
        form.kind().filter(it -> !checks.mayBookAs(booking, it)).ifPresent(_ -> wrong.add(StallForm.Problem.KIND));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new AgreeResult.Refused(wrong));
    }

    private AgreeResult agree(Booking booking, Edition edition, StallForm form, List<CheckedFile> photo, Instant now) {
        var kind = form.kind().orElseThrow();
        var list = prices.listOf(edition.id());
        var quote = quote(booking, edition, list, kind, form.chosen());
        if (quote.isEmpty()) {
            return new AgreeResult.Refused(Set.of(StallForm.Problem.KIND));
        }
        if (checks.isFull(booking, list, now)) {
            return new AgreeResult.CategoryFull(list.mostOf(booking.category()).orElseThrow());
        }
        var wanted = pitches.priced(occupations.of(booking.id()));
        var kept = checks.keptUntil(edition, kind, wanted, now);
        if (kept.isPresent()) {
            return new AgreeResult.OnlyForNeighbours(kept.get());
        }
        if (!quote.get().total().equals(form.seen())) {
            return new AgreeResult.PriceChanged(quote.get());
        }
        return missing(list, form.chosen())
                .orElseGet(
                        () -> signing.sign(booking, edition, form, quote.get().lines(), photo));
    }

    /** Nobody else takes any as long as the desk is held. */
    private static Optional<AgreeResult> missing(PriceList list, Map<AddOnId, Integer> chosen) {
        return list.addOns().stream()
                .filter(it -> chosen.getOrDefault(it.id(), 0) > it.left())
                .<AgreeResult>map(it -> new AgreeResult.AddOnGone(it.id(), it.name(), it.left()))
                .findFirst();
    }
}
