package nl.floreynwijk.green;

import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ReachedMember;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes people off shifts, and gives their places to whose turn it is. Whoever calls it holds the shift. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Goodbye {

    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final GuestTable guests;
    private final Promotion promotion;
    private final ShiftMails mails;
    private final Memberships memberships;
    private final Contacts contacts;
    private final GreenSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Goodbye(
            ShiftRepository shifts,
            SignUpRepository signUps,
            GuestTable guests,
            Promotion promotion,
            ShiftMails mails,
            Memberships memberships,
            Contacts contacts,
            GreenSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.guests = guests;
        this.promotion = promotion;
        this.mails = mails;
        this.memberships = memberships;
        this.contacts = contacts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Until the deadline; whoever waits, or has not said yes, may go at any time. */
    LeaveResult byThemselves(Shift shift, SignUp mine, String reason) {
        var comes = mine.isOn();
        if (comes && clock.instant().isAfter(settings.lastToLeave(shift.startsAt()))) {
            return phone(shift);
        }
        off(shift, mine, reason);
        if (comes) {
            mails.left(shift, nameOf(mine), reason);
        }
        audit.record(GreenActions.LEFT, shift.id().toString());
        return new LeaveResult.Left();
    }

    private String nameOf(SignUp mine) {
        return mine.account()
                .flatMap(contacts::of)
                .map(it -> ShownNames.of(it.name()))
                .orElse("–");
    }

    /** A guest says that they do not come, until it begins: they have nobody's number. */
    void guest(Shift shift, SignUp theirs, String name) {
        off(shift, theirs, "");
        mails.left(shift, name, "");
        audit.record(GreenActions.LEFT, shift.id().toString());
    }

    private LeaveResult phone(Shift shift) {
        var leader = shift.leader().map(it -> memberships.reaching(List.of(it)).get(it));
        return new LeaveResult.TooLate(
                leader.map(it -> ShownNames.of(it.name())), leader.flatMap(ReachedMember::phone));
    }

    /** Whoever's it is goes, and the next in line hears of it. */
    void off(Shift shift, SignUp theirs, String reason) {
        if (theirs.takesPlaces()) {
            shift.give(theirs.places());
        }
        theirs.leave(reason, clock.instant());
        signUps.save(theirs);
        theirs.guest().ifPresent(guests::remove);
        promotion.fill(shift);
        shifts.save(shift);
    }

    /** They do not say yes in time. */
    void lapse(Shift shift, SignUp theirs) {
        off(shift, theirs, "");
        mails.lapsed(shift, theirs);
    }
}
