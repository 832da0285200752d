package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
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
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where volunteers take a place on a shift, wait for one, bring others, and come off it again. */
@Service
@InArea("green")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class SignUps {

    /** How many others somebody brings or asks along. */
    public static final int MOST_OTHERS = 2;

    /** The most characters of why somebody leaves. */
    public static final int LONGEST_REASON = 300;

    /** Each is a mail to a neighbour. */
    private static final Limit INVITATIONS = new Limit("green-invitations", 10, Duration.ofDays(1));

    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final Volunteers volunteers;
    private final Overlaps overlaps;
    private final Promotion promotion;
    private final Goodbye goodbye;
    private final ShiftMails mails;
    private final Memberships memberships;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    SignUps(
            ShiftRepository shifts,
            SignUpRepository signUps,
            Volunteers volunteers,
            Overlaps overlaps,
            Promotion promotion,
            Goodbye goodbye,
            ShiftMails mails,
            Memberships memberships,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.volunteers = volunteers;
        this.overlaps = overlaps;
        this.promotion = promotion;
        this.goodbye = goodbye;
        this.mails = mails;
        this.memberships = memberships;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a place.
     *
     * @param others how many they bring, at most {@link #MOST_OTHERS}
     */
    public SignUpResult signUp(ShiftId id, int others, Said said) {
        requireFew(others);
        return enter(id, said, (shift, mine, free) -> {
            var people = 1 + others;
            if (!free) {
                return new SignUpResult.Full(waitingFor(shift));
            }
            var most = others == 0 ? shift.free() : Math.min(shift.free(), 1 + MOST_OTHERS - askedBy(mine));
            return most < people ? new SignUpResult.NotSoMany(most - 1) : comeOn(shift, mine, people, said);
        });
    }

    /** Takes a place, or waits for one where there is none: alone, for nobody waits for two at once. */
    public SignUpResult queue(ShiftId id, Said said) {
        return enter(id, said, (shift, mine, free) -> {
            if (free) {
                return comeOn(shift, mine, 1, said);
            }
            mine.waitAs(signUps.lastInLine(id) + 1, said.both(), clock.instant());
            signUps.save(mine);
            record(GreenActions.QUEUED, shift);
            return new SignUpResult.Waiting(waitingFor(shift));
        });
    }

    private interface Step {
        /** @param free whether a place is free that nobody who waits is asked about first */
        SignUpResult take(Shift shift, SignUp mine, boolean free);
    }

    /** Asks everything there is to ask before somebody comes in. */
    private SignUpResult enter(ShiftId id, Said said, Step step) {
        var me = currentAccount.id();
        volunteers.lock(me);
        var found = shifts.lock(id).filter(it -> it.off().isEmpty());
        if (found.isEmpty()) {
            return new SignUpResult.CalledOff();
        }
        var shift = found.get();
        if (!shift.isAhead(clock.instant())) {
            return new SignUpResult.TooLate();
        }
        var known = signUps.ofAndNext(id, me);
        var mine = known.stream()
                .filter(it -> it.isOf(me))
                .findFirst()
                .orElseGet(() -> SignUp.of(id, me, clock.instant()));
        var free = shift.free() > 0
                && !promotion.isForThoseWhoWait(shift, known.stream().anyMatch(SignUp::isWaiting));
        if (mine.isOn()) {
            return new SignUpResult.On(mine.places());
        }
        if (mine.isWaiting() && !free) {
            return new SignUpResult.Waiting(positionOf(shift, mine));
        }
        return refusal(shift, me, said)
                .orElseGet(() -> mine.takesPlaces() ? confirm(shift, mine, said) : step.take(shift, mine, free));
    }

    private Optional<SignUpResult> refusal(Shift shift, AccountId me, Said said) {
        if (shift.isForAdults() && !said.adult()) {
            return Optional.of(new SignUpResult.AdultsOnly());
        }
        return Optional.of(overlaps.with(shift, me))
                .filter(it -> !it.isEmpty() && !said.both())
                .map(SignUpResult.Overlapping::new);
    }

    private SignUpResult comeOn(Shift shift, SignUp mine, int people, Said said) {
        shift.take(people);
        shifts.keepTaken(shift.id(), shift.taken());
        mine.comeOn(people, said.both(), clock.instant());
        signUps.save(mine);
        record(GreenActions.SIGNED_UP, shift);
        return new SignUpResult.On(people);
    }

    /** Says yes to a place that is held for them. */
    public SignUpResult confirm(ShiftId id, Said said) {
        return enter(id, said, (_, _, _) -> new SignUpResult.Lapsed());
    }

    private SignUpResult confirm(Shift shift, SignUp mine, Said said) {
        if (!mine.isOfferedAt(clock.instant())) {
            return new SignUpResult.Lapsed();
        }
        mine.confirm(said.both(), clock.instant());
        signUps.save(mine);
        record(GreenActions.CONFIRMED, shift);
        return new SignUpResult.On(mine.places());
    }

    /**
     * Brings so many others from now on, instead of so many as before.
     *
     * @param others at most {@link #MOST_OTHERS}
     */
    public SignUpResult bring(ShiftId id, int others) {
        requireFew(others);
        var shift = shifts.lock(id);
        var mine = shift.flatMap(_ -> signUps.findByShiftIdAndAccountId(id, currentAccount.id()))
                .filter(SignUp::isOn);
        if (mine.isEmpty()) {
            return new SignUpResult.CalledOff();
        }
        return shift.orElseThrow().isAhead(clock.instant())
                ? bring(shift.get(), mine.get(), 1 + others)
                : new SignUpResult.TooLate();
    }

    private SignUpResult bring(Shift shift, SignUp mine, int people) {
        var more = people - mine.places();
        var free = mostMore(shift, mine);
        if (more > 0 && more > free) {
            return new SignUpResult.NotSoMany(mine.places() - 1 + free);
        }
        if (more > 0) {
            shift.take(more);
        } else {
            shift.give(-more);
        }
        mine.bring(people);
        signUps.save(mine);
        promotion.fill(shift);
        shifts.save(shift);
        return new SignUpResult.On(people);
    }

    /** How many more they bring at most: whom they asked along counts too. */
    private int mostMore(Shift shift, SignUp mine) {
        return promotion.isForThoseWhoWait(shift)
                ? 0
                : Math.max(0, Math.min(shift.free(), 1 + MOST_OTHERS - mine.places() - askedBy(mine)));
    }

    private int askedBy(SignUp mine) {
        return (int) signUps.present(mine.shift()).stream()
                .filter(it -> mine.account().isPresent() && it.invitedBy().equals(mine.account()))
                .count();
    }

    /**
     * Asks a neighbour along, for whom a place is held until they say yes.
     *
     * @param neighbour one whom members find
     */
    public InviteResult invite(ShiftId id, MemberId neighbour) {
        var me = currentAccount.id();
        var found = memberships.shownToNeighbours(List.of(neighbour)).isEmpty()
                ? Optional.<AccountId>empty()
                : memberships.named(List.of(neighbour)).stream()
                        .map(NamedMember::account)
                        .findFirst();
        if (found.isEmpty()) {
            return new InviteResult.NoSuchNeighbour();
        }
        var shift = shifts.lock(id).filter(promotion::isInTime);
        var mine = shift.flatMap(_ -> signUps.findByShiftIdAndAccountId(id, me)).filter(SignUp::isOn);
        if (mine.isEmpty()) {
            return new InviteResult.NotNow();
        }
        return invite(shift.orElseThrow(), mine.get(), found.get());
    }

    private InviteResult invite(Shift shift, SignUp mine, AccountId neighbour) {
        var known = signUps.findByShiftIdAndAccountId(shift.id(), neighbour);
        if (known.filter(it -> !it.isGone() || it.invitedBy().equals(mine.account()))
                .isPresent()) {
            return new InviteResult.ThereAlready();
        }
        if (mine.places() + askedBy(mine) > MOST_OTHERS) {
            return new InviteResult.TooMany(MOST_OTHERS);
        }
        if (shift.free() < 1 || promotion.isForThoseWhoWait(shift)) {
            return new InviteResult.Full();
        }
        var wait = limits.exceeded(INVITATIONS, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new InviteResult.TooOften(wait.get());
        }
        var until = promotion.heldUntil(shift);
        var theirs = known.orElseGet(() -> SignUp.of(shift.id(), neighbour, clock.instant()));
        shift.take(1);
        shifts.save(shift);
        theirs.beInvited(currentAccount.id(), until, clock.instant());
        signUps.save(theirs);
        mails.invited(shift, theirs, currentAccount.id());
        audit.record(GreenActions.INVITED, shift.id().toString(), theirs.id().toString());
        return new InviteResult.Invited(until);
    }

    /** Does not come, does not wait any more, or says no to a place that is held. */
    public LeaveResult leave(ShiftId id, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!reason.isEmpty() && !TypedLine.fits(reason, LONGEST_REASON)) {
            return new LeaveResult.ReasonTooLong(LONGEST_REASON);
        }
        var shift = shifts.lock(id).filter(it -> it.isAhead(clock.instant()));
        var mine = shift.flatMap(_ -> signUps.findByShiftIdAndAccountId(id, currentAccount.id()))
                .filter(it -> !it.isGone());
        return mine.isEmpty() ? new LeaveResult.NotOn() : goodbye.byThemselves(shift.orElseThrow(), mine.get(), reason);
    }

    private int waitingFor(Shift shift) {
        return (int)
                signUps.present(shift.id()).stream().filter(SignUp::isWaiting).count();
    }

    private int positionOf(Shift shift, SignUp mine) {
        return (int) signUps.present(shift.id()).stream()
                .filter(it -> it.isWaiting() && it.line() <= mine.line())
                .count();
    }

    private void record(AuditAction action, Shift shift) {
        audit.record(action, shift.id().toString());
    }

    private static void requireFew(int others) {
        if (others < 0 || others > MOST_OTHERS) {
            throw new IllegalArgumentException("Nobody brings " + others);
        }
    }
}
