package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
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

    /** Each that is cancelled again keeps its number and its papers. */
    private static final Limit AGREEING = new Limit("parade-agree", 20, Duration.ofDays(1));

    private final BookingRepository bookings;
    private final EditionRepository editions;
    private final EditionTable table;
    private final Occupations occupations;
    private final WantedPitches pitches;
    private final Prices prices;
    private final BookingChecks checks;
    private final Signing signing;
    private final DeskNumbers desk;
    private final RateLimits limits;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Agreements(
            BookingRepository bookings,
            EditionRepository editions,
            EditionTable table,
            Occupations occupations,
            WantedPitches pitches,
            Prices prices,
            BookingChecks checks,
            Signing signing,
            DeskNumbers desk,
            RateLimits limits,
            Contacts contacts,
            CurrentAccount currentAccount,
            Clock clock) {
        this.bookings = bookings;
        this.editions = editions;
        this.table = table;
        this.occupations = occupations;
        this.pitches = pitches;
        this.prices = prices;
        this.checks = checks;
        this.signing = signing;
        this.desk = desk;
        this.limits = limits;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.clock = clock;
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
            var wanted = pitches.priced(occupations.of(id));
            return quote(booking, wanted, edition, prices.listOf(edition.id()), kind, addOns);
        });
    }

    private Optional<Quote> quote(
            Booking booking,
            List<PricedPitch> wanted,
            Edition edition,
            PriceList list,
            BookerKind kind,
            Map<AddOnId, Integer> addOns) {
        var known = list.addOns().stream().map(AddOnSummary::id).toList();
        if (!known.containsAll(addOns.keySet())) {
            return Optional.empty();
        }
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
        // Before the desk is held, so that the next in line waits shorter
        var to = contacts.of(currentAccount.id());
        if (!desk.holdFor(id, currentAccount.id())) {
            return new AgreeResult.Lapsed(false);
        }
        var booking = bookings.lock(id).orElseThrow();
        var edition = table.read(booking.edition()).orElseThrow();
        var now = clock.instant();
        return before(booking, edition, now)
                .or(() -> refused(booking, edition, form))
                .orElseGet(() -> agree(booking, edition, form, photo, to, now));
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

    private AgreeResult agree(
            Booking booking,
            Edition edition,
            StallForm form,
            List<CheckedFile> photo,
            Optional<Contact> to,
            Instant now) {
        var kind = form.kind().orElseThrow();
        var list = prices.listOf(edition.id(), booking.category());
        var wanted = pitches.of(booking.id());
        var quote = quote(booking, wanted, edition, list, kind, form.chosen());
        if (quote.isEmpty()) {
            return new AgreeResult.Refused(Set.of(StallForm.Problem.KIND));
        }
        var lines = quote.get().lines();
        return full(booking, list)
                .or(() -> checks.keptUntil(edition, kind, wanted, now).map(AgreeResult.OnlyForNeighbours::new))
                .or(() -> quote.filter(it -> !it.total().equals(form.seen())).map(AgreeResult.PriceChanged::new))
                .or(() -> missing(list, form.chosen()))
                .or(() ->
                        limits.exceeded(AGREEING, booking.account().toString()).map(AgreeResult.TooOften::new))
                .orElseGet(() -> signing.sign(booking, wanted, edition, form, lines, photo, to));
    }

    private Optional<AgreeResult> full(Booking booking, PriceList list) {
        return list.mostOf(booking.category())
                .filter(_ -> checks.isFull(booking, list))
                .<AgreeResult>map(AgreeResult.CategoryFull::new);
    }

    /** Nobody else takes any as long as the desk is held. */
    private static Optional<AgreeResult> missing(PriceList list, Map<AddOnId, Integer> chosen) {
        return list.addOns().stream()
                .filter(it -> chosen.getOrDefault(it.id(), 0) > it.left())
                .<AgreeResult>map(it -> new AgreeResult.AddOnGone(it.id(), it.name(), it.left()))
                .findFirst();
    }
}
