package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody keeps pitches for themselves while they fill in the form, one form at a time. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@RetryOnConflict
@Transactional
public class Bookings {

    private final Editions current;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final Occupations occupations;
    private final WantedPitches wanted;
    private final BookingCounts counts;
    private final Prices prices;
    private final Offers offers;
    private final HoldEnds replaced;
    private final EndedHolds ended;
    private final DeskNumbers desk;
    private final ParadeSettings settings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Bookings(
            Editions current,
            EditionRepository editions,
            BookingRepository bookings,
            Occupations occupations,
            WantedPitches wanted,
            BookingCounts counts,
            Prices prices,
            Offers offers,
            HoldEnds replaced,
            EndedHolds ended,
            DeskNumbers desk,
            ParadeSettings settings,
            CurrentAccount currentAccount,
            Clock clock) {
        this.current = current;
        this.editions = editions;
        this.bookings = bookings;
        this.occupations = occupations;
        this.wanted = wanted;
        this.counts = counts;
        this.prices = prices;
        this.offers = offers;
        this.replaced = replaced;
        this.ended = ended;
        this.desk = desk;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What there is to choose; empty when there is no edition that everybody sees. Two queries. */
    @Transactional(readOnly = true)
    public Optional<BookingChoice> choice() {
        return current.current().map(it -> new BookingChoice(it, prices.listOf(it.id()), settings.mostPitches()));
    }

    /**
     * Keeps these pitches while somebody fills in the form, instead of those they kept before; whoever asks for the same again
     * keeps what they have.
     */
    public HoldResult hold(EditionId id, Category category, Set<PitchDay> these) {
        var me = currentAccount.id();
        var now = clock.instant();
        var edition = editions.findById(id).filter(it -> it.isBookableOn(DutchTime.day(now)));
        if (edition.isEmpty() || !wanted.suit(edition.get(), category, these)) {
            return new HoldResult.NotBookable();
        }
        var before = heldBefore(id, me);
        return before.filter(it -> it.isHeldAt(now) && isSame(it, category, these))
                .<HoldResult>map(
                        it -> new HoldResult.Held(it.id(), it.heldUntil().orElseThrow()))
                .or(() ->
                        refusal(id, me, category, these, before, now).map(it -> unlessByAnotherTab(it, id, me, before)))
                .orElseGet(() -> keep(edition.get(), me, category, these, before, now));
    }

    /** Whoever gives pitches back holds the desk: others may have waited for them. */
    private Optional<Booking> heldBefore(EditionId edition, AccountId me) {
        if (bookings.findHeld(edition, me).isEmpty()) {
            return Optional.empty();
        }
        desk.hold(edition);
        return bookings.lockHeld(edition, me);
    }

    private boolean isSame(Booking held, Category category, Set<PitchDay> these) {
        return held.category() == category && new HashSet<>(occupations.of(held.id())).equals(these);
    }

    private Optional<HoldResult> refusal(
            EditionId edition,
            AccountId me,
            Category category,
            Set<PitchDay> these,
            Optional<Booking> before,
            Instant now) {
        var mine = counts.pitchesOf(me, edition);
        these.forEach(it -> mine.add(it.pitch()));
        if (mine.size() > settings.mostPitches()) {
            return Optional.of(new HoldResult.TooMany(settings.mostPitches()));
        }
        var own = before.map(Booking::id).orElseGet(BookingId::random);
        var most = prices.listOf(edition).mostOf(category);
        if (most.filter(it -> counts.stallsOf(edition, category, own, now) >= it)
                .isPresent()) {
            return most.map(HoldResult.CategoryFull::new);
        }
        var taken = occupations.takenByOthers(List.of(own), these, now);
        if (!taken.isEmpty()) {
            return Optional.of(wanted.taken(edition, category, these, taken, now));
        }
        return offers.firstFor(edition, category, these).map(HoldResult.ForThoseWhoWait::new);
    }

    /** What another tab of theirs took since this one looked is no other's; whoever looks again finds it. */
    private HoldResult unlessByAnotherTab(
            HoldResult refusal, EditionId edition, AccountId me, Optional<Booking> before) {
        if (before.isEmpty() && bookings.findHeld(edition, me).isPresent()) {
            throw new OptimisticLockingFailureException("Held in another tab at the same moment");
        }
        return refusal;
    }

    private HoldResult keep(
            Edition edition,
            AccountId me,
            Category category,
            Set<PitchDay> these,
            Optional<Booking> before,
            Instant now) {
        var held = Booking.held(edition.id(), me, category, until(now), now);
        before.filter(it -> it.isHeldAt(now) && overlaps(it, these)).ifPresent(held::takeOver);
        before.ifPresent(it -> replaced.giveUp(it, now));
        var until = held.heldUntil().orElseThrow();
        try {
            bookings.save(held);
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException("Held in two tabs at the same moment", twice);
        }
        if (!occupations.take(held.id(), these, Optional.of(until), now).isEmpty()) {
            throw new OptimisticLockingFailureException("Taken by another at the same moment");
        }
        before.ifPresent(_ -> offers.fill(edition));
        return new HoldResult.Held(held.id(), until);
    }

    private Instant until(Instant now) {
        return now.plus(settings.holdFor()).truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean overlaps(Booking held, Set<PitchDay> these) {
        return occupations.of(held.id()).stream().anyMatch(these::contains);
    }

    /** Keeps again what ran out, as far as nobody else has it. */
    public HoldResult holdAgain(BookingId lapsed) {
        return bookings.findById(lapsed)
                .filter(it -> it.account().equals(currentAccount.id()))
                .filter(it -> it.state() == BookingState.LAPSED || it.isHeld())
                .map(it -> hold(it.edition(), it.category(), Set.copyOf(occupations.everOf(lapsed))))
                .orElseGet(HoldResult.NotBookable::new);
    }

    /** Keeps them as long again; once. */
    public ExtendResult extend(BookingId id) {
        var now = clock.instant();
        var mine = bookings.lock(id).filter(it -> it.account().equals(currentAccount.id()) && it.isHeldAt(now));
        if (mine.isEmpty()) {
            return new ExtendResult.Lapsed();
        }
        var before = mine.get().heldUntil().orElseThrow();
        if (!mine.get().mayExtendAt(now)) {
            return new ExtendResult.OnceOnly(before);
        }
        var until = before.plus(settings.holdFor());
        mine.get().extend(until, now);
        bookings.save(mine.get());
        occupations.extend(id, until, now);
        return new ExtendResult.Extended(until);
    }

    /** Gives up what is kept for them or offered to them; nothing happens to somebody else's. */
    public void drop(BookingId id) {
        var mine = bookings.findById(id).filter(it -> it.account().equals(currentAccount.id()) && it.isHeld());
        mine.ifPresent(it -> {
            desk.hold(it.edition());
            bookings.lock(id)
                    .filter(Booking::isHeld)
                    .ifPresent(held ->
                            ended.drop(held, editions.findById(held.edition()).orElseThrow()));
        });
    }
}
