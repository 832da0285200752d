package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.parade.BookingTable.InEdition;
import nl.floreynwijk.parade.LockedBookings.Locked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody sees their own bookings, cancels them, and says no to being moved. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@RetryOnConflict
@Transactional
public class OwnBookings {

    /** The most characters of what somebody asks the organiser. */
    public static final int LONGEST_WORDS = 300;

    private static final Limit ASKING = new Limit("parade-ask", 10, Duration.ofDays(1));

    private final BookingTable table;
    private final BookingRepository bookings;
    private final OptionReader options;
    private final Occupations occupations;
    private final LockedBookings locked;
    private final Refunds refunds;
    private final Cancelling cancelling;
    private final Moving moving;
    private final BookingMails mails;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    OwnBookings(
            BookingTable table,
            BookingRepository bookings,
            OptionReader options,
            Occupations occupations,
            LockedBookings locked,
            Refunds refunds,
            Cancelling cancelling,
            Moving moving,
            BookingMails mails,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.bookings = bookings;
        this.options = options;
        this.occupations = occupations;
        this.locked = locked;
        this.refunds = refunds;
        this.cancelling = cancelling;
        this.moving = moving;
        this.mails = mails;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Theirs, the newest first; one query. */
    @Transactional(readOnly = true)
    public List<BookingSummary> mine() {
        return table.of(currentAccount.id(), clock.instant());
    }

    /** Everything about one of theirs; empty when there is none by that id. One query, and what its options need while it is kept. */
    @Transactional(readOnly = true)
    public Optional<BookingDetails> find(BookingId id) {
        var now = clock.instant();
        return table.find(id, now)
                .filter(it -> it.booking().account().equals(currentAccount.id()))
                .map(it -> OwnBooking.details(it, optionsOf(it, now), now));
    }

    private Optional<BookingOptions> optionsOf(InEdition found, Instant now) {
        return Optional.of(found).filter(it -> it.booking().summary().isKept()).map(it -> options.of(it, now));
    }

    /** What cancelling these pitches would do to the money now; empty when by themselves they cannot. */
    @Transactional(readOnly = true)
    public Optional<RefundPreview> refundPreview(BookingId id, Set<PitchId> pitches) {
        return locked.look(id)
                .filter(it -> it.booking().account().equals(currentAccount.id()) && it.mayChange())
                .map(it -> refunds.preview(it, pitches));
    }

    /**
     * Cancels these pitches; when there are no others, the booking.
     *
     * @param seen what they saw that it does to the money
     */
    public CancelResult cancel(BookingId id, Set<PitchId> pitches, RefundPreview seen) {
        var mine = locked.mine(id).filter(it -> it.booking().isAgreed());
        if (mine.isEmpty() || occupations.of(id).stream().noneMatch(it -> pitches.contains(it.pitch()))) {
            return new CancelResult.Gone();
        }
        if (!mine.get().mayChange()) {
            return new CancelResult.TooLate();
        }
        var edition = mine.get().edition();
        var money = refunds.preview(mine.get(), pitches);
        if (!money.equals(seen)) {
            return new CancelResult.Otherwise(money);
        }
        var reason = edition.status() == EditionStatus.UNCERTAIN ? CreditReason.UNCERTAIN : CreditReason.CANCELLED;
        cancelling.cancel(mine.get().booking(), edition, pitches, money.percent(), reason);
        return new CancelResult.Cancelled(money);
    }

    /** Asks the organiser what somebody can no longer do themselves. */
    public AskOrganiserResult ask(BookingId id, String typed) {
        var words = WrittenText.inOneLine(typed);
        if (!WrittenText.fits(words, LONGEST_WORDS)) {
            return new AskOrganiserResult.NoWords(LONGEST_WORDS);
        }
        var mine = locked.mine(id).filter(it -> it.booking().isAgreed());
        if (mine.isEmpty()) {
            return new AskOrganiserResult.Gone();
        }
        return limits.exceeded(ASKING, currentAccount.id().toString())
                .<AskOrganiserResult>map(AskOrganiserResult.TooOften::new)
                .orElseGet(() -> ask(mine.get(), words));
    }

    private AskOrganiserResult ask(Locked mine, String words) {
        mine.booking().ask(words);
        bookings.save(mine.booking());
        audit.record(BookingActions.ASKED, mine.booking().id().toString());
        mails.asked(mine.booking(), mine.edition(), words);
        return new AskOrganiserResult.Asked();
    }

    /** Says no to where the organiser moved them; once. */
    public RefuseMoveResult refuseMove(BookingId id) {
        var now = clock.instant();
        return locked.mine(id)
                .filter(it -> !it.edition().isOver(DutchTime.day(now)))
                .filter(it -> it.booking()
                        .mayRefuseMoveAt(
                                now, Duration.ofDays(it.edition().rules().paymentDays())))
                .map(it -> refuseMove(it.booking(), it.edition()))
                .orElseGet(RefuseMoveResult.NotNow::new);
    }

    private RefuseMoveResult refuseMove(Booking booking, Edition edition) {
        booking.refuseMove(clock.instant());
        bookings.save(booking);
        audit.record(BookingActions.MOVE_REFUSED, booking.id().toString());
        return moving.putBack(booking, edition)
                ? new RefuseMoveResult.PutBack()
                : new RefuseMoveResult.ForTheOrganiser();
    }
}
