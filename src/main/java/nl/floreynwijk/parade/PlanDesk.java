package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser draws the street: which pitches there are, where, and with what. Whatever came of it can be undone, as long as nobody
 * changed the same since.
 */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class PlanDesk {

    /** At one stroke no more are copied than that. */
    public static final int MOST_COPIES = 60;

    private final PitchSet pitches;
    private final PlanTable table;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PlanDesk(
            PitchSet pitches,
            PlanTable table,
            CurrentAccount currentAccount,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.pitches = pitches;
        this.table = table;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.events = events;
    }

    /** The floor plan; empty when there is no such edition. */
    @Transactional(readOnly = true)
    public Optional<DeskPlan> find(EditionId edition) {
        return table.read(edition).map(it -> new DeskPlan(it.name(), it.seenBy(currentAccount.find())));
    }

    public PitchResult place(EditionId edition, PitchPlan plan) {
        return change(edition, List.of(PitchChange.placed(plan)), PlanActions.PITCHES_PLACED);
    }

    /**
     * Moves, resizes or renumbers a pitch, or says otherwise what there is.
     *
     * @param seen how it was when they decided; whether it is blocked stays as it is
     */
    public PitchResult change(EditionId edition, PitchId pitch, PitchPlan seen, PitchPlan wanted) {
        var kept = wanted.blocked(seen.blocked());
        return change(
                edition,
                List.of(new PitchChange(pitch, Optional.of(seen), Optional.of(kept))),
                PlanActions.PITCHES_CHANGED);
    }

    /**
     * Puts so many like it to the right of it, each with the next number.
     *
     * @param gapCm what is left between them in the street, 0 or more
     */
    public PitchResult copy(EditionId edition, PitchId pitch, int many, int gapCm) {
        var there = pitches.hold(edition);
        var original = there.get(pitch);
        if (original == null) {
            return new PitchResult.ChangedMeanwhile();
        }
        var row = new PitchRun(original.plan(), inDrawing(edition, gapCm));
        var fitting = row.fitting();
        if (many < 1 || many > MOST_COPIES || many > fitting) {
            return new PitchResult.NoRoom(Math.min(fitting, MOST_COPIES));
        }
        var numbers = PitchNumbers.after(
                original.number(),
                many,
                there.values().stream().map(Pitch::number).toList());
        return change(
                edition, row.copies(numbers).stream().map(PitchChange::placed).toList(), PlanActions.PITCHES_PLACED);
    }

    private int inDrawing(EditionId edition, int centimetres) {
        var width = table.read(edition).orElseThrow().widthCm();
        return Math.toIntExact(Math.round((double) Math.max(0, centimetres) * PitchShape.WHOLE / width));
    }

    /** Numbers all of them anew, 1 and up. */
    public PitchResult numberAll(EditionId edition, Numbering numbering) {
        var there = pitches.hold(edition);
        var order = table.read(edition)
                .map(it -> numbering.order(it.seenBy(Optional.empty())))
                .orElse(List.of());
        var changes = IntStream.range(0, order.size())
                .mapToObj(it -> numbered(requireNonNull(there.get(order.get(it))), it + 1))
                .filter(PitchChange::changesNumber)
                .toList();
        return change(edition, changes, PlanActions.PITCHES_NUMBERED);
    }

    private static PitchChange numbered(Pitch pitch, int number) {
        return PitchChange.of(pitch, pitch.plan().numbered(Integer.toString(number)));
    }

    /** Nobody can have it, for this reason, which everybody reads. */
    public PitchResult block(EditionId edition, PitchId pitch, String reason) {
        return changeNow(edition, pitch, it -> it.blocked(Optional.of(reason)), PlanActions.PITCH_BLOCKED);
    }

    /** Whoever wants it can have it again. */
    public PitchResult free(EditionId edition, PitchId pitch) {
        return changeNow(edition, pitch, it -> it.blocked(Optional.empty()), PlanActions.PITCH_FREED);
    }

    private PitchResult changeNow(
            EditionId edition, PitchId pitch, UnaryOperator<PitchPlan> wanted, AuditAction action) {
        var found = Optional.ofNullable(pitches.hold(edition).get(pitch));
        return found.map(it -> change(edition, List.of(PitchChange.of(it, wanted.apply(it.plan()))), action))
                .orElseGet(PitchResult.ChangedMeanwhile::new);
    }

    public PitchResult remove(EditionId edition, PitchId pitch) {
        var found = Optional.ofNullable(pitches.hold(edition).get(pitch));
        return found.map(it -> new PitchChange(pitch, Optional.of(it.plan()), Optional.empty()))
                .map(it -> change(edition, List.of(it), PlanActions.PITCH_REMOVED))
                .orElseGet(PitchResult.ChangedMeanwhile::new);
    }

    /** Makes what was done as it was before, where nobody changed the same since. */
    public PitchResult undo(EditionId edition, PlanStep step) {
        return change(edition, step.undone().changes(), PlanActions.PLAN_UNDONE);
    }

    private PitchResult change(EditionId edition, List<PitchChange> changes, AuditAction action) {
        var result = pitches.change(edition, new PlanStep(changes));
        if (result instanceof PitchResult.Done && !changes.isEmpty()) {
            audit.record(action, edition.toString());
            events.publishEvent(new PlanChanged(edition));
        }
        return result;
    }
}
