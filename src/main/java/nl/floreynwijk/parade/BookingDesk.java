package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.parade.LockedBookings.Locked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the organiser looks at bookings, and says yes or no, moves them and cancels them. */
@Service
@RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class BookingDesk {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 300;

    private static final int WHOLE = 100;

    private final DeskList list;
    private final LockedBookings locked;
    private final BookingRepository bookings;
    private final PitchRepository pitches;
    private final Occupations occupations;
    private final WantedPitches wanted;
    private final Moving moving;
    private final Cancelling cancelling;
    private final Refunds refunds;
    private final Billing billing;
    private final BookingMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    BookingDesk(
            DeskList list,
            LockedBookings locked,
            BookingRepository bookings,
            PitchRepository pitches,
            Occupations occupations,
            WantedPitches wanted,
            Moving moving,
            Cancelling cancelling,
            Refunds refunds,
            Billing billing,
            BookingMails mails,
            AuditTrail audit,
            Clock clock) {
        this.list = list;
        this.locked = locked;
        this.bookings = bookings;
        this.pitches = pitches;
        this.occupations = occupations;
        this.wanted = wanted;
        this.moving = moving;
        this.cancelling = cancelling;
        this.refunds = refunds;
        this.billing = billing;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that were ever agreed, those that wait for the organiser first; empty when there is no such edition. */
    @Transactional(readOnly = true)
    public Optional<BookingQueue> queue(EditionId id) {
        return list.of(id);
    }

    /** Says yes to what was asked for; whoever says so twice says it once. */
    public DecideResult approve(BookingId id) {
        return locked.find(id)
                .filter(it -> it.booking().state() == BookingState.REQUESTED)
                .map(this::approve)
                .orElseGet(DecideResult.Gone::new);
    }

    private DecideResult approve(Locked request) {
        request.booking().approve();
        bookings.save(request.booking());
        billing.invoice(request.booking(), request.edition());
        audit.record(BookingActions.APPROVED, request.booking().id().toString());
        mails.approved(request.booking(), request.edition());
        return new DecideResult.Done();
    }

    /** Says no to what was asked for; whoever asked reads why. */
    public DecideResult decline(BookingId id, String why) {
        return decide(id, why, (it, words) -> {
            if (it.booking().state() != BookingState.REQUESTED) {
                return new DecideResult.Gone();
            }
            cancelling.decline(it.booking(), it.edition(), words);
            return new DecideResult.Done();
        });
    }

    private DecideResult decide(BookingId id, String why, BiFunction<Locked, String, DecideResult> deed) {
        var words = WrittenText.inOneLine(why);
        return WrittenText.fits(words, LONGEST_REASON)
                ? locked.find(id)
                        .filter(it -> it.booking().isAgreed())
                        .map(it -> deed.apply(it, words))
                        .orElseGet(DecideResult.Gone::new)
                : new DecideResult.NoReason(LONGEST_REASON);
    }

    /** To which pitches one of a booking can be moved now: free on all its days there, and for such a stall. */
    @Transactional(readOnly = true)
    public List<PricedPitch> freeFor(BookingId id, PitchId from) {
        var days = daysOn(id, from);
        return bookings.findById(id).stream()
                .flatMap(it -> wanted.freeOn(it.edition(), it.category(), days, clock.instant()).stream())
                .toList();
    }

    private Set<LocalDate> daysOn(BookingId id, PitchId pitch) {
        return occupations.of(id).stream()
                .filter(it -> it.pitch().equals(pitch))
                .map(PitchDay::day)
                .collect(toSet());
    }

    /** Puts a stall on another pitch, for the price that was agreed; whoever booked reads why, and may say no once. */
    public DecideResult move(BookingId id, PitchId from, PitchId to, String why) {
        return decide(id, why, (it, words) -> {
            var days = daysOn(id, from);
            var suits = pitches.findById(to)
                    .filter(pitch -> pitch.edition().equals(it.edition().id())
                            && pitch.suits(it.booking().category()))
                    .isPresent();
            return days.isEmpty() || !suits || from.equals(to)
                    ? new DecideResult.DoesNotSuit()
                    : move(it, from, to, words);
        });
    }

    private DecideResult move(Locked it, PitchId from, PitchId to, String words) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var taken = moving.move(it.booking(), it.edition(), from, to, now);
        if (!taken.isEmpty()) {
            return new DecideResult.Taken(wanted.named(it.edition().id(), taken));
        }
        it.booking().move(now);
        bookings.save(it.booking());
        audit.record(BookingActions.MOVED, it.booking().id().toString());
        mails.moved(it.booking(), it.edition(), words);
        return new DecideResult.Done();
    }

    /** What cancelling a booking would do to the money; everything goes back, or by the rule. */
    @Transactional(readOnly = true)
    public Optional<RefundPreview> refundPreview(BookingId id, boolean everything) {
        return locked.look(id)
                .filter(it -> it.booking().isAgreed())
                .map(it -> refunds.preview(it, pitchesOf(id), everything ? WHOLE : it.percent()));
    }

    private Set<PitchId> pitchesOf(BookingId id) {
        return occupations.of(id).stream().map(PitchDay::pitch).collect(toSet());
    }

    /** Cancels a booking wholly, as long as it does to the money what the organiser saw; whoever booked reads why. */
    public DecideResult cancel(BookingId id, boolean everything, RefundPreview seen, String why) {
        return decide(id, why, (it, words) -> {
            var all = pitchesOf(id);
            var money = refunds.preview(it, all, everything ? WHOLE : it.percent());
            if (!money.equals(seen)) {
                return new DecideResult.Otherwise(money);
            }
            cancelling.cancel(it.booking(), it.edition(), all, money.percent(), CreditReason.ORGANISER, words);
            return new DecideResult.Done();
        });
    }

    /** What somebody asked is dealt with. */
    public DecideResult answered(BookingId id) {
        return locked.find(id)
                .filter(it -> it.booking().isAgreed())
                .<DecideResult>map(it -> {
                    it.booking().answered();
                    bookings.save(it.booking());
                    audit.record(BookingActions.CHANGED, id.toString(), "answered");
                    return new DecideResult.Done();
                })
                .orElseGet(DecideResult.Gone::new);
    }
}
