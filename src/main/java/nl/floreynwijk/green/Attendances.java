package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a shift says who was there; of each person what was said last holds, on whichever phone. */
@Service
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Attendances {

    /** Without having signed up so many come along at most. */
    public static final int MOST_WALK_INS = 100;

    /** The most characters of the name of whoever is no member. */
    public static final int LONGEST_NAME = 80;

    /** So much is said at once at most. */
    static final int MOST_AT_ONCE = 300;

    /** Longer than that after what was planned nobody goes on: it is a slip, or wishful. */
    static final Duration LONGER = Duration.ofHours(4);
    /** Numbers are not for trying out who has which. */
    private static final Limit NUMBERS = new Limit("green-walk-ins", 150, Duration.ofDays(1));

    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final AttendanceTable table;
    private final AttendanceReader reader;
    private final LedShifts led;
    private final Memberships memberships;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Attendances(
            ShiftRepository shifts,
            SignUpRepository signUps,
            AttendanceTable table,
            AttendanceReader reader,
            LedShifts led,
            Memberships memberships,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.table = table;
        this.reader = reader;
        this.led = led;
        this.memberships = memberships;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is there; empty when there is no such shift, or somebody else leads it. Three queries. */
    @Transactional(readOnly = true)
    public Optional<Attendance> of(ShiftId shift) {
        return reader.day(shift).map(reader::attendance);
    }

    /**
     * Says it of some of them. Nobody of whom nothing is said here changes: two phones do not take away what the other said.
     *
     * @throws IllegalArgumentException when there are more than a phone ever keeps
     */
    public AttendanceResult say(ShiftId id, List<SaidOf> all) {
        if (all.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("So much is never said at once: " + all.size());
        }
        var shift = shifts.lock(id).filter(it -> led.isMine(it.leader()));
        if (shift.isEmpty()) {
            return new AttendanceResult.NotYours();
        }
        if (!isOpen(shift.get())) {
            return of(id).<AttendanceResult>map(AttendanceResult.NotNow::new).orElseThrow();
        }
        var results = new LinkedHashMap<UUID, SaidResult>();
        all.forEach(it -> results.put(it.person(), say(shift.get(), it)));
        if (results.values().stream().anyMatch(SaidResult.Kept.class::isInstance)) {
            audit.record(GreenActions.ATTENDANCE_SAID, id.toString());
        }
        return new AttendanceResult.Said(of(id).orElseThrow(), results);
    }

    private boolean isOpen(Shift shift) {
        return LedShifts.moment(shift.startsAt(), shift.endsAt(), shift.off().isPresent(), clock.instant())
                == Attendance.Moment.NOW;
    }

    private SaidResult say(Shift shift, SaidOf said) {
        if (said.memberNumber().isPresent()) {
            return sayOfMember(shift, said, said.memberNumber().get());
        }
        var known = table.find(shift.id(), said.person());
        if (known.isPresent()) {
            return keep(shift, known.get(), said);
        }
        var expected = signUps.findById(new SignUpId(said.person()))
                .filter(it -> it.shift().equals(shift.id()) && it.isOn());
        if (expected.isPresent()) {
            return sayOf(shift, expected.get(), said);
        }
        if (said.name().isEmpty()) {
            return new SaidResult.NotOnIt();
        }
        return TypedLine.fits(said.name(), LONGEST_NAME)
                ? comeAlong(shift, said, Optional.empty(), said.name().strip())
                : new SaidResult.NoName(LONGEST_NAME);
    }

    /** Whoever signed up, or is there already, is not there twice. */
    private SaidResult sayOfMember(Shift shift, SaidOf said, int number) {
        var wait = led.isOffice()
                ? Optional.<Duration>empty()
                : limits.exceeded(NUMBERS, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new SaidResult.TooOften(wait.get());
        }
        var member = memberships.numbered(number).map(NamedMember::account);
        if (member.isEmpty()) {
            return new SaidResult.NoSuchMember();
        }
        var known = table.of(shift.id(), member.get());
        if (known.isPresent()) {
            return keep(shift, known.get(), said);
        }
        return signUps.findByShiftIdAndAccountId(shift.id(), member.get())
                .map(it -> sayOf(shift, it, said))
                .orElseGet(() -> comeAlong(shift, said, member, ""));
    }

    /** They may have come along first, and been put on the shift after that. */
    private SaidResult sayOf(Shift shift, SignUp signUp, SaidOf said) {
        var before = signUp.account().flatMap(it -> table.of(shift.id(), it));
        if (before.isPresent()) {
            return keep(shift, before.get().of(signUp), said);
        }
        return keep(shift, UUID.randomUUID(), Optional.of(signUp.id()), signUp.account(), "", said);
    }

    private SaidResult comeAlong(Shift shift, SaidOf said, Optional<AccountId> account, String name) {
        if (table.has(said.person())) {
            return new SaidResult.NotOnIt();
        }
        return table.walkIns(shift.id()) < MOST_WALK_INS
                ? keep(shift, said.person(), Optional.empty(), account, name, said)
                : new SaidResult.TooMany(MOST_WALK_INS);
    }

    private SaidResult keep(Shift shift, AttendanceTable.Row before, SaidOf said) {
        return at(shift, said).isBefore(before.saidAt())
                ? new SaidResult.Kept(before.person())
                : keep(shift, before.id(), before.signUp(), before.account(), before.guestName(), said);
    }

    private SaidResult keep(
            Shift shift, UUID id, Optional<SignUpId> signUp, Optional<AccountId> account, String name, SaidOf said) {
        var row = new AttendanceTable.Row(
                id,
                shift.id(),
                signUp,
                account,
                name,
                said.presence(),
                said.people(),
                worked(shift, said),
                at(shift, said));
        table.keep(row, currentAccount.id(), clock.instant());
        return new SaidResult.Kept(row.person());
    }

    private static int worked(Shift shift, SaidOf said) {
        var longest = Duration.between(shift.startsAt(), shift.endsAt()).plus(LONGER);
        return (int) Math.min(said.worked(), longest.toMinutes());
    }

    /** No phone is ahead of us, for then nobody could say otherwise until its time has come. */
    private Instant at(Shift shift, SaidOf said) {
        var now = clock.instant();
        var earliest = shift.startsAt().minus(LedShifts.BEFORE);
        if (said.at().isBefore(earliest)) {
            return earliest;
        }
        return said.at().isAfter(now) ? now : said.at();
    }
}
