package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the pitches of an edition, all that belong together or none; its desk is held meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PitchSet {

    /** A floor plan has no more pitches than that. */
    static final int MOST = 400;

    private final PitchRepository repository;
    private final PitchUses uses;
    private final DeskNumbers desks;
    private final Clock clock;

    PitchSet(PitchRepository repository, PitchUses uses, DeskNumbers desks, Clock clock) {
        this.repository = repository;
        this.uses = uses;
        this.desks = desks;
        this.clock = clock;
    }

    /** By id; nobody else changes them until this transaction is over. */
    Map<PitchId, Pitch> hold(EditionId edition) {
        desks.hold(edition);
        return repository.findByEditionId(edition).stream().collect(Collectors.toMap(Pitch::id, Function.identity()));
    }

    /** Does all of it, if each pitch is as it was when somebody decided so and nothing speaks against it. */
    PitchResult change(EditionId edition, PlanStep step) {
        var pitches = hold(edition);
        var wrong = problem(pitches, step);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        try {
            giveUpNumbers(pitches, step);
            step.changes().forEach(it -> save(edition, pitches, it));
        } catch (DuplicateKeyException sameNumber) {
            throw new OptimisticLockingFailureException("Numbered so at the same moment", sameNumber);
        }
        return new PitchResult.Done(step);
    }

    private Optional<PitchResult> problem(Map<PitchId, Pitch> pitches, PlanStep step) {
        var changes = step.changes();
        if (changes.stream().anyMatch(it -> !it.before().equals(planOf(pitches, it.pitch())))) {
            return Optional.of(new PitchResult.ChangedMeanwhile());
        }
        var problems = changes.stream()
                .flatMap(it -> it.after().stream())
                .flatMap(it -> it.problems().stream())
                .collect(Collectors.toSet());
        if (!problems.isEmpty()) {
            return Optional.of(new PitchResult.Refused(problems));
        }
        return tooMany(pitches, changes)
                .or(() -> numberTaken(pitches, changes))
                .or(() -> changes.stream().flatMap(it -> inUse(it).stream()).findFirst());
    }

    private static Optional<PitchPlan> planOf(Map<PitchId, Pitch> pitches, PitchId id) {
        return Optional.ofNullable(pitches.get(id)).map(Pitch::plan);
    }

    private static Optional<PitchResult> tooMany(Map<PitchId, Pitch> pitches, List<PitchChange> changes) {
        var added = changes.stream().filter(it -> it.before().isEmpty()).count();
        return added > 0 && pitches.size() + added > MOST
                ? Optional.of(new PitchResult.TooMany(MOST))
                : Optional.empty();
    }

    private static Optional<PitchResult> numberTaken(Map<PitchId, Pitch> pitches, List<PitchChange> changes) {
        var after = new HashMap<PitchId, String>();
        pitches.forEach((id, pitch) -> after.put(id, pitch.number()));
        changes.forEach(it -> it.after()
                .ifPresentOrElse(plan -> after.put(it.pitch(), plan.number()), () -> after.remove(it.pitch())));
        var used = after.values().stream().map(PitchNumbers::folded).toList();
        return changes.stream()
                .flatMap(it -> it.after().stream())
                .map(PitchPlan::number)
                .filter(it -> Collections.frequency(used, PitchNumbers.folded(it)) > 1)
                .findFirst()
                .map(PitchResult.NumberTaken::new);
    }

    private Optional<PitchResult> inUse(PitchChange change) {
        if (!change.takesAway()) {
            return removedWhileNamed(change);
        }
        var number = change.before().orElseThrow().number();
        var bookings = uses.count(change.pitch(), clock.instant());
        return bookings > 0 ? Optional.of(new PitchResult.InUse(number, bookings)) : removedWhileNamed(change);
    }

    private Optional<PitchResult> removedWhileNamed(PitchChange change) {
        return change.after().isEmpty() && uses.isNamed(change.pitch())
                ? change.before().map(it -> new PitchResult.StillNamed(it.number()))
                : Optional.empty();
    }

    /** So that two that change numbers with one another do not meet halfway. */
    private void giveUpNumbers(Map<PitchId, Pitch> pitches, PlanStep step) {
        var renumbered =
                step.changes().stream().filter(PitchChange::changesNumber).toList();
        for (var place = 0; renumbered.size() > 1 && place < renumbered.size(); place++) {
            var pitch = requireNonNull(pitches.get(renumbered.get(place).pitch()));
            pitch.giveUpNumber("~" + place);
            pitches.put(pitch.id(), repository.save(pitch));
        }
    }

    private void save(EditionId edition, Map<PitchId, Pitch> pitches, PitchChange change) {
        var pitch = pitches.get(change.pitch());
        if (pitch == null) {
            repository.save(Pitch.placed(change.pitch(), edition, change.after().orElseThrow()));
        } else if (change.after().isEmpty()) {
            repository.delete(pitch);
        } else {
            pitch.become(change.after().get());
            repository.save(pitch);
        }
    }
}
