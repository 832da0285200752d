package nl.floreynwijk.green;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gardener does with shifts: plans, changes and calls them off, and says who comes. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class ShiftDesk {

    /** The most characters of why something is changed or called off, which people read. */
    public static final int LONGEST_REASON = 300;

    /** The most characters of a message to those on a shift. */
    public static final int LONGEST_MESSAGE = 2_000;

    private final ShiftRepository repository;
    private final SignUpRepository signUps;
    private final AttendanceTable attendance;
    private final PlotRepository plots;
    private final SeriesTable series;
    private final DeskShifts desk;
    private final ShiftSet set;
    private final ShiftChanges changes;
    private final Goodbye goodbye;
    private final Overlaps overlaps;
    private final Volunteers volunteers;
    private final ShiftMails mails;
    private final Leaders leaders;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Clock clock;

    ShiftDesk(
            ShiftRepository repository,
            SignUpRepository signUps,
            AttendanceTable attendance,
            PlotRepository plots,
            SeriesTable series,
            DeskShifts desk,
            ShiftSet set,
            ShiftChanges changes,
            Goodbye goodbye,
            Overlaps overlaps,
            Volunteers volunteers,
            ShiftMails mails,
            Leaders leaders,
            Memberships memberships,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.signUps = signUps;
        this.attendance = attendance;
        this.plots = plots;
        this.series = series;
        this.desk = desk;
        this.set = set;
        this.changes = changes;
        this.goodbye = goodbye;
        this.overlaps = overlaps;
        this.volunteers = volunteers;
        this.mails = mails;
        this.leaders = leaders;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who may lead a shift: gardeners, and whoever looks after a plot. */
    @Transactional(readOnly = true)
    public List<Leader> leaders() {
        return leaders.all();
    }

    /** One with everybody on it; empty when there is none by that id. */
    @Transactional(readOnly = true)
    public Optional<DeskShift> find(ShiftId id) {
        return repository.findById(id).map(desk::of);
    }

    /** Plans one shift. */
    public PlanResult plan(ShiftPlan plan) {
        return plan(plan, List.of(plan.day()), Optional.empty());
    }

    /** Plans a series: the plan says what it is on the first of its days. */
    public PlanResult plan(ShiftPlan plan, SeriesRule rule) {
        var problem = rule.problem();
        return problem.isPresent()
                ? new PlanResult.RuleRefused(problem.get())
                : plan(plan.on(rule.first()), rule.days(), Optional.of(rule));
    }

    private PlanResult plan(ShiftPlan plan, List<LocalDate> days, Optional<SeriesRule> rule) {
        var now = clock.instant();
        var plans = days.stream().map(plan::on).toList();
        var problems = plans.stream().flatMap(it -> it.problems(now).stream()).collect(toSet());
        if (!problems.isEmpty()) {
            return new PlanResult.Refused(problems);
        }
        if (!mayLead(plan)) {
            return new PlanResult.Refused(Set.of(ShiftPlan.Problem.LEADER));
        }
        if (isEnded(plan.plot())) {
            return new PlanResult.PlotEnded();
        }
        var id = rule.map(it -> series.add(it, now));
        return new PlanResult.Planned(
                plans.stream().map(it -> add(Shift.planned(it, id, now))).toList());
    }

    private boolean isEnded(PlotId plot) {
        return plots.lock(plot).filter(Plot::isOpen).isEmpty();
    }

    /** Whoever led it may have left since the form was opened. */
    private boolean mayLead(ShiftPlan plan) {
        return plan.leader()
                .map(leader ->
                        leaders.all().stream().anyMatch(it -> it.account().equals(leader)))
                .orElse(true);
    }

    private ShiftId add(Shift shift) {
        repository.save(shift);
        audit.record(GreenActions.SHIFT_PLANNED, shift.id().toString());
        return shift.id();
    }

    /**
     * Makes a shift otherwise, or those of its series too: each on its own day, moved as far as this one is.
     *
     * @param typed why, which people read; may be empty
     * @param seenTurn on which they decided
     */
    public ChangeShiftResult change(ShiftId id, ShiftPlan plan, Scope scope, String typed, int seenTurn) {
        var reason = WrittenText.inOneLine(typed);
        if (!reason.isEmpty() && !TypedLine.fits(reason, LONGEST_REASON)) {
            return new ChangeShiftResult.ReasonTooLong(LONGEST_REASON);
        }
        var shifts = set.hold(id, scope);
        if (shifts.isEmpty() || shifts.getFirst().turn() != seenTurn) {
            return new ChangeShiftResult.ChangedMeanwhile();
        }
        if (!plan.leader().equals(shifts.getFirst().leader()) && !mayLead(plan)) {
            return new ChangeShiftResult.Refused(Set.of(ShiftPlan.Problem.LEADER));
        }
        if (isEnded(plan.plot())) {
            return new ChangeShiftResult.PlotEnded();
        }
        var result = changes.become(shifts, plan, reason);
        if (result instanceof ChangeShiftResult.Changed) {
            record(GreenActions.SHIFT_CHANGED, shifts);
        }
        return result;
    }

    /** Calls a shift off, or those of its series too. */
    public CallOffResult callOff(ShiftId id, Scope scope, OffCause cause, String typed, boolean counts) {
        return callOff(() -> set.hold(id, scope), cause, typed, counts);
    }

    /** What is still to come on a day. */
    @Transactional(readOnly = true)
    public DayAhead ahead(LocalDate day) {
        var shifts =
                repository
                        .findByStartsAtBetween(DutchTime.beginning(day), DutchTime.beginning(day.plusDays(1)))
                        .stream()
                        .filter(it -> it.isAhead(clock.instant()))
                        .toList();
        return new DayAhead(
                shifts.size(), shifts.stream().mapToInt(Shift::taken).sum());
    }

    /** What the member with this number is called, so that whoever types it sees whom; empty when there is none now. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(int memberNumber) {
        return memberships.numbered(memberNumber).map(NamedMember::name);
    }

    /** Calls everything off that is still to come on a day: for the heat, or for a storm. */
    public CallOffResult callOff(LocalDate day, OffCause cause, String typed, boolean counts) {
        return callOff(() -> set.hold(day), cause, typed, counts);
    }

    private CallOffResult callOff(Supplier<List<Shift>> which, OffCause cause, String typed, boolean counts) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, LONGEST_REASON)) {
            return new CallOffResult.NoReason(LONGEST_REASON);
        }
        var shifts = which.get();
        if (shifts.isEmpty()) {
            return new CallOffResult.NothingAhead();
        }
        record(GreenActions.SHIFT_CALLED_OFF, shifts);
        return changes.callOff(shifts, new CalledOff(cause, reason, counts, clock.instant()));
    }

    /** Lets a shift go on that was called off; whoever was on it is told, or asked again. */
    public ReinstateResult reinstate(ShiftId id) {
        var shift = set.holdCalledOff(id);
        if (shift.isEmpty()) {
            return new ReinstateResult.NotNow();
        }
        if (isEnded(shift.get().plot())) {
            return new ReinstateResult.PlotEnded();
        }
        record(GreenActions.SHIFT_GOES_ON, List.of(shift.get()));
        return changes.goOn(shift.get());
    }

    /** Takes a shift out of the plan, or those of its series too, for which nobody ever signed up. */
    public RemoveShiftResult remove(ShiftId id, Scope scope) {
        var shifts = set.hold(id, scope);
        if (shifts.isEmpty()) {
            return new RemoveShiftResult.NotAhead();
        }
        var known = shifts.stream()
                .filter(it -> signUps.existsByShiftId(it.id()) || attendance.isSaidOf(it.id()))
                .count();
        if (known > 0) {
            return new RemoveShiftResult.HasPeople((int) known);
        }
        shifts.forEach(it -> repository.deleteById(it.id()));
        record(GreenActions.SHIFT_REMOVED, shifts);
        return new RemoveShiftResult.Removed(shifts.size());
    }

    /**
     * Puts a member on a shift, who asked for that at the desk or by phone.
     *
     * @param kept whether they get one of the places that are kept for their group
     */
    public PutOnResult putOn(ShiftId id, int memberNumber, boolean kept) {
        var member = memberships.numbered(memberNumber);
        if (member.isEmpty()) {
            return new PutOnResult.NoSuchMember();
        }
        volunteers.lock(member.get().account());
        var shift = repository.lock(id).filter(it -> it.isAhead(clock.instant()));
        return shift.isEmpty() ? new PutOnResult.NotAhead() : putOn(shift.get(), member.get(), kept);
    }

    private PutOnResult putOn(Shift shift, NamedMember member, boolean kept) {
        var now = clock.instant();
        var theirs = signUps.findByShiftIdAndAccountId(shift.id(), member.account())
                .orElseGet(() -> SignUp.of(shift.id(), member.account(), now));
        if (!theirs.isGone() && !theirs.isHeld()) {
            return new PutOnResult.ThereAlready();
        }
        if (!overlaps.with(shift, member.account()).isEmpty()) {
            return new PutOnResult.Overlapping();
        }
        if (theirs.isHeld()) {
            theirs.confirm(false, now);
            return keep(shift, member, theirs);
        }
        if (kept ? shift.kept() < 1 : shift.free() < 1) {
            return new PutOnResult.Full();
        }
        if (kept) {
            shift.takeKept();
        } else {
            shift.take(1);
        }
        theirs.comeOn(1, false, now);
        repository.save(shift);
        return keep(shift, member, theirs);
    }

    private PutOnResult keep(Shift shift, NamedMember member, SignUp theirs) {
        signUps.save(theirs);
        mails.putOn(shift, theirs);
        audit.record(GreenActions.PUT_ON, shift.id().toString(), theirs.id().toString());
        return new PutOnResult.On(member.name());
    }

    /** Takes somebody off, who reads why. */
    public TakeOffResult takeOff(ShiftId id, SignUpId whose, String typed) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, LONGEST_REASON)) {
            return new TakeOffResult.NoReason(LONGEST_REASON);
        }
        var shift = repository.lock(id).filter(it -> it.isAhead(clock.instant()));
        var theirs = shift.flatMap(_ -> signUps.findById(whose))
                .filter(it -> it.shift().equals(id) && !it.isGone());
        if (theirs.isEmpty()) {
            return new TakeOffResult.NotOn();
        }
        goodbye.off(shift.orElseThrow(), theirs.get(), reason);
        mails.takenOff(shift.get(), theirs.get(), reason);
        audit.record(GreenActions.TAKEN_OFF, id.toString(), whose.toString());
        return new TakeOffResult.Off();
    }

    /** Writes to everybody who comes or has a place held, in the gardener's own words. */
    public MessageResult write(ShiftId id, String typed) {
        var text = WrittenText.tidy(typed);
        if (!WrittenText.fits(text, LONGEST_MESSAGE)) {
            return new MessageResult.NoWords(LONGEST_MESSAGE);
        }
        var shift = repository.findById(id).filter(it -> it.off().isEmpty());
        var readers = signUps.present(id).stream().filter(SignUp::takesPlaces).toList();
        if (shift.isEmpty() || readers.isEmpty()) {
            return new MessageResult.Nobody();
        }
        readers.forEach(it -> mails.message(shift.get(), it, text));
        record(GreenActions.MESSAGE_SENT, List.of(shift.get()));
        var guests = (int) readers.stream().filter(it -> it.guest().isPresent()).count();
        return new MessageResult.Sent(readers.size() - guests, guests);
    }

    private void record(AuditAction action, List<Shift> shifts) {
        shifts.forEach(it -> audit.record(action, it.id().toString()));
    }
}
