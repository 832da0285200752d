package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody without an account onto a shift, for whom nobody but the form speaks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GuestEntry {

    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final GuestTable guests;
    private final Promotion promotion;
    private final AuditTrail audit;
    private final Clock clock;

    GuestEntry(
            ShiftRepository shifts,
            SignUpRepository signUps,
            GuestTable guests,
            Promotion promotion,
            AuditTrail audit,
            Clock clock) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.guests = guests;
        this.promotion = promotion;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a place, for which nobody waits.
     *
     * @param until shifts that begin later are not for guests yet
     * @param limit how long they have to wait, asked when nothing else is in the way
     */
    GuestResult enter(ShiftId id, GuestForm form, Instant until, Supplier<Optional<Duration>> limit) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new GuestResult.Refused(problems);
        }
        return shifts.lock(id)
                .filter(it -> it.isAhead(clock.instant()) && it.startsAt().isBefore(until))
                .map(it -> enter(it, form, limit))
                .orElseGet(GuestResult.NotAhead::new);
    }

    private GuestResult enter(Shift shift, GuestForm form, Supplier<Optional<Duration>> limit) {
        if (shift.isForAdults() && !form.adult()) {
            return new GuestResult.AdultsOnly();
        }
        var free = promotion.isForThoseWhoWait(shift) ? 0 : shift.free();
        if (free < form.people()) {
            return new GuestResult.Full(free);
        }
        var guest = Guest.of(form, shift, clock.instant());
        return guests.isThere(shift.id(), guest.phone())
                ? new GuestResult.There()
                : limit.get()
                        .<GuestResult>map(GuestResult.TooMany::new)
                        .orElseGet(() -> comeOn(shift, guest, form.people()));
    }

    private GuestResult comeOn(Shift shift, Guest guest, int people) {
        var secret = Token.random();
        guests.keep(guest, secret);
        shift.take(people);
        shifts.save(shift);
        var theirs = SignUp.of(shift.id(), guest.id(), clock.instant());
        theirs.comeOn(people, false, clock.instant());
        signUps.save(theirs);
        audit.record(GreenActions.GUEST_ON, shift.id().toString(), theirs.id().toString());
        return new GuestResult.On(secret.value(), people);
    }
}
