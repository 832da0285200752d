package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.parade.BookingCounts.Wanting;
import nl.floreynwijk.parade.HoldChecks.Wish;
import nl.floreynwijk.parade.Occupations.Seen;
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

    private final EditionTable table;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final Occupations occupations;
    private final HoldChecks checks;
    private final Offers offers;
    private final HoldEnds replaced;
    private final EndedHolds ended;
    private final DeskNumbers desk;
    private final ParadeSettings settings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Bookings(
            EditionTable table,
            EditionRepository editions,
            BookingRepository bookings,
            Occupations occupations,
            HoldChecks checks,
            Offers offers,
            HoldEnds replaced,
            EndedHolds ended,
            DeskNumbers desk,
            ParadeSettings settings,
            CurrentAccount currentAccount,
            Clock clock) {
        this.table = table;
        this.editions = editions;
        this.bookings = bookings;
        this.occupations = occupations;
        this.checks = checks;
        this.offers = offers;
        this.replaced = replaced;
        this.ended = ended;
        this.desk = desk;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Keeps these pitches while somebody fills in the form, instead of those they kept before; whoever asks for the same again
     * keeps what they have.
     */
    public HoldResult hold(EditionId id, Category category, Set<PitchDay> these) {
        var wish = new Wish(id, currentAccount.id(), category, these, clock.instant());
        var edition = table.find(id, DutchTime.day(wish.now()))
                .map(EditionDetails::summary)
                .filter(it -> it.bookable() && checks.suits(it, wish));
        return edition.isEmpty() ? new HoldResult.NotBookable() : hold(wish, checks.wanting(wish));
    }

    /** Whoever gives pitches back holds the desk: others may have waited for them. */
    private HoldResult hold(Wish wish, Wanting wanting) {
        if (!wanting.keeps()) {
            return hold(wish, wanting, Optional.empty());
        }
        desk.hold(wish.edition());
        var before = bookings.lockHeld(wish.edition(), wish.me());
        return before.filter(it -> it.isHeldAt(wish.now()) && isSame(it, wish))
                .<HoldResult>map(
                        it -> new HoldResult.Held(it.id(), it.heldUntil().orElseThrow()))
                .orElseGet(() -> hold(wish, checks.wanting(wish), before));
    }

    private boolean isSame(Booking held, Wish wish) {
        return held.category() == wish.category() && new HashSet<>(occupations.of(held.id())).equals(wish.these());
    }

    private HoldResult hold(Wish wish, Wanting wanting, Optional<Booking> before) {
        var seen = occupations.seen(wish.these());
        var own = before.map(Booking::id).orElseGet(BookingId::random);
        return checks.refusal(wish, wanting, own, seen)
                .map(it -> unlessByAnotherTab(it, wish, before))
                .orElseGet(() -> keep(wish, before, seen));
    }

    /** What another tab of theirs took since this one looked is no other's; whoever looks again finds it. */
    private HoldResult unlessByAnotherTab(HoldResult refusal, Wish wish, Optional<Booking> before) {
        if (before.isEmpty() && bookings.findHeld(wish.edition(), wish.me()).isPresent()) {
            throw new OptimisticLockingFailureException("Held in another tab at the same moment");
        }
        return refusal;
    }

    private HoldResult keep(Wish wish, Optional<Booking> before, Seen seen) {
        var now = wish.now();
        var held = Booking.held(wish.edition(), wish.me(), wish.category(), until(now), now);
        before.filter(it -> it.isHeldAt(now) && overlaps(it, wish.these())).ifPresent(held::takeOver);
        before.ifPresent(it -> replaced.giveUp(it, now));
        var until = held.heldUntil().orElseThrow();
        try {
            bookings.save(held);
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException("Held in two tabs at the same moment", twice);
        }
        if (seen.isFree()) {
            occupations.takeFree(held, wish.these(), until);
        } else if (!occupations
                .take(held, wish.these(), Optional.of(until), now)
                .isEmpty()) {
            throw new OptimisticLockingFailureException("Taken by another at the same moment");
        }
        before.ifPresent(it -> offers.fill(editions.findById(it.edition()).orElseThrow()));
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
        occupations.extend(mine.get(), until, now);
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
