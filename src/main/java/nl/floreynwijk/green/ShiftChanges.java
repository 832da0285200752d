package nl.floreynwijk.green;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.floreynwijk.access.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes shifts, alone or of a series, and tells whoever is on them; whoever is on one stays on it or is asked again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShiftChanges {

    private final ShiftRepository repository;
    private final SignUpRepository signUps;
    private final Overlaps overlaps;
    private final Promotion promotion;
    private final GuestTable guests;
    private final AttendanceTable attendance;
    private final ShiftMails mails;
    private final Clock clock;

    ShiftChanges(
            ShiftRepository repository,
            SignUpRepository signUps,
            Overlaps overlaps,
            Promotion promotion,
            GuestTable guests,
            AttendanceTable attendance,
            ShiftMails mails,
            Clock clock) {
        this.repository = repository;
        this.signUps = signUps;
        this.overlaps = overlaps;
        this.promotion = promotion;
        this.guests = guests;
        this.attendance = attendance;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Makes all of them as the plan says of the first, each on its own day.
     *
     * @param shifts held, the one that was changed first
     */
    ChangeShiftResult become(List<Shift> shifts, ShiftPlan plan, String reason) {
        var plans = plansOf(shifts, plan);
        var problems = plans.values().stream()
                .flatMap(it -> it.problems(clock.instant()).stream())
                .collect(toSet());
        if (!problems.isEmpty()) {
            return new ChangeShiftResult.Refused(problems);
        }
        var crowds = plans.entrySet().stream()
                .filter(it -> !it.getKey().fits(it.getValue().places()))
                .map(it -> new ChangeShiftResult.Crowd(
                        it.getKey().day(), it.getKey().taken()))
                .toList();
        return crowds.isEmpty() ? become(plans, reason) : new ChangeShiftResult.NoRoom(crowds);
    }

    /** Of the others of a series only that is changed which was changed of the first: what is their own stays. */
    private static SequencedMap<Shift, ShiftPlan> plansOf(List<Shift> shifts, ShiftPlan plan) {
        var before = shifts.getFirst().plan();
        var plans = new LinkedHashMap<Shift, ShiftPlan>();
        shifts.forEach(it -> plans.put(it, it.plan().changedAs(before, plan)));
        return plans;
    }

    private ChangeShiftResult become(Map<Shift, ShiftPlan> plans, String reason) {
        var moving = plans.entrySet().stream()
                .filter(it -> it.getKey().movesWith(it.getValue()))
                .map(it -> it.getKey().id())
                .toList();
        var telling = plans.entrySet().stream()
                .filter(it -> it.getKey().isNewsIn(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        plans.forEach((shift, plan) -> {
            shift.become(plan, clock.instant());
            repository.save(shift);
            if (moving.contains(shift.id())) {
                attendance.clear(shift.id());
                guests.keepUntil(shift.id(), Guest.forgetOn(shift.day()));
            }
        });
        var asked = askAgain(plans.keySet(), moving);
        var told = new HashSet<>(asked.values());
        told.addAll(tell(telling, asked.keySet(), (whom, theirs) -> mails.changed(whom, theirs, reason)));
        plans.keySet().forEach(it -> {
            promotion.fill(it);
            repository.save(it);
        });
        return new ChangeShiftResult.Changed(plans.size(), told.size(), guests(telling));
    }

    /** Whoever is now at two places at once says anew whether they come. */
    private Map<SignUpId, AccountId> askAgain(Collection<Shift> shifts, List<ShiftId> moving) {
        if (moving.isEmpty()) {
            return Map.of();
        }
        var asked = new HashMap<SignUpId, AccountId>();
        for (var id : overlaps.unmeant(moving)) {
            var whose = signUps.findById(id).orElseThrow();
            var shift = shifts.stream()
                    .filter(it -> it.id().equals(whose.shift()))
                    .findFirst()
                    .orElseThrow();
            whose.beOffered(
                    OfferedFor.MOVED,
                    promotion.isInTime(shift) ? promotion.heldUntil(shift) : shift.startsAt(),
                    clock.instant());
            signUps.save(whose);
            mails.askedAgain(shift, whose);
            whose.account().ifPresent(it -> asked.put(id, it));
        }
        return asked;
    }

    /** Whoever is on them, or waits, hears of all that are theirs at once. Who they are. */
    private Set<AccountId> tell(List<Shift> shifts, Set<SignUpId> except, BiConsumer<AccountId, List<Shift>> telling) {
        var theirs = new LinkedHashMap<AccountId, List<Shift>>();
        shifts.forEach(shift -> signUps.present(shift.id()).stream()
                .filter(it -> !except.contains(it.id()))
                .flatMap(it -> it.account().stream())
                .forEach(
                        it -> theirs.computeIfAbsent(it, _ -> new ArrayList<>()).add(shift)));
        theirs.forEach(telling);
        return theirs.keySet();
    }

    /** What was called off goes on after all; who has something else by now is asked whether they still come. */
    ReinstateResult.GoesOn goOn(Shift shift) {
        shift.goOn(clock.instant());
        repository.save(shift);
        var asked = askAgain(List.of(shift), List.of(shift.id()));
        var told = new HashSet<>(asked.values());
        told.addAll(tell(List.of(shift), asked.keySet(), (whom, _) -> mails.goesOn(whom, shift)));
        promotion.fill(shift);
        repository.save(shift);
        return new ReinstateResult.GoesOn(told.size(), guests(List.of(shift)));
    }

    private int guests(List<Shift> shifts) {
        return (int) shifts.stream()
                .flatMap(it -> signUps.present(it.id()).stream())
                .filter(it -> it.guest().isPresent())
                .count();
    }

    /** None of them goes on; who is on them stays there, for the record. */
    CallOffResult.CalledOff callOff(List<Shift> shifts, CalledOff off) {
        shifts.forEach(it -> {
            it.callOff(off, clock.instant());
            repository.save(it);
        });
        var told = tell(shifts, Set.of(), (whom, theirs) -> mails.calledOff(whom, theirs, off));
        return new CallOffResult.CalledOff(shifts.size(), told.size(), guests(shifts));
    }
}
