package nl.floreynwijk.parade;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
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

    private final BookingTable table;
    private final BookingRepository bookings;
    private final EditionTable editionTable;
    private final Occupations occupations;
    private final LockedBookings locked;
    private final Refunds refunds;
    private final Cancelling cancelling;
    private final Moving moving;
    private final BookingMails mails;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    OwnBookings(
            BookingTable table,
            BookingRepository bookings,
            EditionTable editionTable,
            Occupations occupations,
            LockedBookings locked,
            Refunds refunds,
            Cancelling cancelling,
            Moving moving,
            BookingMails mails,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.bookings = bookings;
        this.editionTable = editionTable;
        this.occupations = occupations;
        this.locked = locked;
        this.refunds = refunds;
        this.cancelling = cancelling;
        this.moving = moving;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Theirs, the newest first; one query. */
    @Transactional(readOnly = true)
    public List<BookingSummary> mine() {
        return table.of(currentAccount.id(), clock.instant());
    }

    /** Everything about one of theirs; empty when there is none by that id. Two queries. */
    @Transactional(readOnly = true)
    public Optional<BookingDetails> find(BookingId id) {
        var now = clock.instant();
        return table.find(id, now)
                .filter(it -> it.account().equals(currentAccount.id()))
                .map(it -> OwnBooking.details(
                        it,
                        editionTable
                                .find(it.summary().edition(), DutchTime.day(now))
                                .orElseThrow()
                                .summary(),
                        now));
    }

    /** What cancelling these pitches would do to the money now; empty when by themselves they cannot. */
    @Transactional(readOnly = true)
    public Optional<RefundPreview> refundPreview(BookingId id, Set<PitchId> pitches) {
        return locked.look(id)
                .filter(it -> it.booking().account().equals(currentAccount.id()) && it.mayCancel())
                .map(it -> refunds.preview(it, pitches));
    }

    /** Cancels these pitches; when there are no others, the booking. */
    public CancelResult cancel(BookingId id, Set<PitchId> pitches) {
        var mine = locked.mine(id).filter(it -> it.booking().isAgreed());
        if (mine.isEmpty() || occupations.of(id).stream().noneMatch(it -> pitches.contains(it.pitch()))) {
            return new CancelResult.Gone();
        }
        if (!mine.get().mayCancel()) {
            return new CancelResult.TooLate();
        }
        var edition = mine.get().edition();
        var money = refunds.preview(mine.get(), pitches);
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
        return locked.mine(id)
                .filter(it -> it.booking().isAgreed())
                .<AskOrganiserResult>map(it -> {
                    it.booking().ask(words);
                    bookings.save(it.booking());
                    audit.record(BookingActions.ASKED, id.toString());
                    mails.asked(it.booking(), it.edition(), words);
                    return new AskOrganiserResult.Asked();
                })
                .orElseGet(AskOrganiserResult.Gone::new);
    }

    /** Says no to where the organiser moved them; once. */
    public RefuseMoveResult refuseMove(BookingId id) {
        var now = clock.instant();
        return locked.mine(id)
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
