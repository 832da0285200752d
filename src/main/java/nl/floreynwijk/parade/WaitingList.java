package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people wait for pitches that are taken now: each reads where they stand, and nothing of others. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@RetryOnConflict
@Transactional
public class WaitingList {

    private static final Limit JOINING = new Limit("parade-waiting", 20, Duration.ofDays(1));

    private final WaitingRepository waiting;
    private final WaitingQueries queries;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final DeskNumbers desk;
    private final Street street;
    private final Offers offers;
    private final EndedHolds ended;
    private final BookingCounts counts;
    private final ParadeSettings settings;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    WaitingList(
            WaitingRepository waiting,
            WaitingQueries queries,
            EditionRepository editions,
            BookingRepository bookings,
            DeskNumbers desk,
            Street street,
            Offers offers,
            EndedHolds ended,
            BookingCounts counts,
            ParadeSettings settings,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.waiting = waiting;
        this.queries = queries;
        this.editions = editions;
        this.bookings = bookings;
        this.desk = desk;
        this.street = street;
        this.offers = offers;
        this.ended = ended;
        this.counts = counts;
        this.settings = settings;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** What whoever is signed in waits for in this edition. One query. */
    @Transactional(readOnly = true)
    public List<OwnWaiting> mine(EditionId edition) {
        return queries.of(edition, currentAccount.id());
    }

    /** What whoever is signed in is offered now, in any edition. One query. */
    @Transactional(readOnly = true)
    public List<PitchOffer> offers() {
        return queries.offersTo(currentAccount.id(), clock.instant());
    }

    /** Waits for this, once for each category. */
    public JoinWaitingResult join(EditionId id, WaitingWish wish) {
        var edition = bookable(id, wish);
        if (edition.isEmpty()) {
            return new JoinWaitingResult.NotBookable();
        }
        desk.hold(id);
        var me = currentAccount.id();
        var before = queries.of(id, me);
        if (before.stream().anyMatch(it -> it.wish().category() == wish.category())) {
            return new JoinWaitingResult.AlreadyWaiting();
        }
        var mine = counts.pitchesOf(me, id).size() + pitchesIn(before);
        if (mine + wish.pitches() > settings.mostPitches()) {
            return new JoinWaitingResult.TooMany(settings.mostPitches(), mine);
        }
        var wait = limits.exceeded(JOINING, me.toString());
        if (wait.isPresent()) {
            return new JoinWaitingResult.TooOften(wait.get());
        }
        return refusal(id, wish).orElseGet(() -> joined(id, me, wish));
    }

    /** For how many pitches somebody waits; those that are offered they have by then. */
    private static int pitchesIn(List<OwnWaiting> entries) {
        return entries.stream()
                .filter(it -> it.offer().isEmpty())
                .mapToInt(it -> it.wish().pitches())
                .sum();
    }

    /** An edition that can be booked today, on all of these days. */
    private Optional<Edition> bookable(EditionId id, WaitingWish wish) {
        return editions.findById(id)
                .filter(it -> it.isBookableOn(DutchTime.day(clock.instant())))
                .filter(it -> it.days().stream().map(EditionDay::day).toList().containsAll(wish.days()));
    }

    private Optional<JoinWaitingResult> refusal(EditionId id, WaitingWish wish) {
        var free = street.free(id, clock.instant());
        if (!free.canEverServe(wish)) {
            return Optional.of(new JoinWaitingResult.NothingSuits());
        }
        // What those who wait are about to be offered is not free for whoever comes now
        var left = free.after(queries.inLine(id));
        return left.serving(wish).isPresent()
                ? Optional.of(new JoinWaitingResult.FreeNow(left.suiting(wish).size()))
                : Optional.empty();
    }

    private JoinWaitingResult joined(EditionId id, AccountId me, WaitingWish wish) {
        var joined = waiting.save(Waiting.joined(id, me, wish, desk.nextInLine(id), clock.instant()));
        record(WaitingActions.JOINED, joined);
        return new JoinWaitingResult.Waiting(queries.positionOf(joined));
    }

    /**
     * Waits for something else, in the same category. Who asks for less or the same keeps their place.
     *
     * @param atEnd whether they know that they stand at the end for what is more
     */
    public ChangeWaitingResult change(WaitingId id, WaitingWish wish, boolean atEnd) {
        var found = held(id, WaitingState.WAITING).filter(it -> it.wish().category() == wish.category());
        if (found.isEmpty()) {
            return new ChangeWaitingResult.NotWaiting();
        }
        var mine = found.get();
        var edition = bookable(mine.edition(), wish);
        if (edition.isEmpty()) {
            return new ChangeWaitingResult.NotBookable();
        }
        if (hasWith(mine, wish) > settings.mostPitches()
                || !street.free(mine.edition(), clock.instant()).canEverServe(wish)) {
            return new ChangeWaitingResult.NothingSuits();
        }
        var less = wish.asksNoMoreThan(mine.wish());
        if (!less && !atEnd) {
            return new ChangeWaitingResult.LosesPlace(queries.positionOf(mine), queries.lastPosition(mine));
        }
        if (less) {
            mine.wantLess(wish);
        } else {
            mine.wantElse(wish, desk.nextInLine(mine.edition()));
        }
        return changed(edition.get(), mine);
    }

    /** How many pitches they would have and wait for, with this instead of what they wait for there. */
    private int hasWith(Waiting mine, WaitingWish wish) {
        var others = queries.of(mine.edition(), mine.account()).stream()
                .filter(it -> !it.id().equals(mine.id()))
                .toList();
        return counts.pitchesOf(mine.account(), mine.edition()).size() + pitchesIn(others) + wish.pitches();
    }

    /** What they want now may be free. */
    private ChangeWaitingResult changed(Edition edition, Waiting mine) {
        waiting.save(mine);
        record(WaitingActions.CHANGED, mine);
        offers.fill(edition);
        return waiting.findById(mine.id())
                        .filter(it -> it.state() == WaitingState.OFFERED)
                        .isPresent()
                ? new ChangeWaitingResult.Offered()
                : new ChangeWaitingResult.Changed(queries.positionOf(mine));
    }

    /** Does not wait any more; nobody needs to say why. */
    public LeaveWaitingResult leave(WaitingId id) {
        var mine = held(id, WaitingState.WAITING);
        mine.ifPresent(it -> {
            it.leave(clock.instant());
            waiting.save(it);
            record(WaitingActions.LEFT, it);
        });
        return mine.<LeaveWaitingResult>map(_ -> new LeaveWaitingResult.Left())
                .orElseGet(LeaveWaitingResult.NotSo::new);
    }

    /** Says no to what was offered: the next in line gets it, and they are not on the list any more. */
    public LeaveWaitingResult pass(WaitingId id) {
        var mine = held(id, WaitingState.OFFERED);
        var offer = mine.flatMap(Waiting::booking).flatMap(bookings::lock).filter(Booking::isHeld);
        if (mine.isEmpty() || offer.isEmpty()) {
            return new LeaveWaitingResult.NotSo();
        }
        record(WaitingActions.PASSED, mine.get());
        ended.drop(offer.get(), editions.findById(mine.get().edition()).orElseThrow());
        return new LeaveWaitingResult.Left();
    }

    /** Their own entry, which nobody else changes until this is over, when it is so still. */
    private Optional<Waiting> held(WaitingId id, WaitingState state) {
        waiting.findById(id).ifPresent(it -> desk.hold(it.edition()));
        return waiting.findById(id).filter(it -> it.isOf(currentAccount.id()) && it.state() == state);
    }

    private void record(AuditAction action, Waiting mine) {
        audit.record(action, mine.id().toString());
    }
}
