package nl.floreynwijk.parade.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchResult;
import nl.floreynwijk.parade.PlanDesk;
import nl.floreynwijk.parade.PlanStep;
import nl.floreynwijk.parade.PlannedPitch;

/** What the organiser did to a floor plan since they opened it, which pitch they work on, and how to go back. */
class PlanEditing {

    /** So many steps can be undone. */
    static final int MOST_STEPS = 50;

    private final PlanDesk desk;
    private final Deque<PlanStep> steps = new ArrayDeque<>();
    private FloorPlan plan;
    private Optional<PitchId> selected = Optional.empty();

    PlanEditing(PlanDesk desk, FloorPlan plan) {
        this.desk = desk;
        this.plan = plan;
    }

    EditionId edition() {
        return plan.edition();
    }

    FloorPlan plan() {
        return plan;
    }

    /** It was changed, here or elsewhere. */
    void show(FloorPlan now) {
        plan = now;
        selected = selected.filter(it -> plan.pitch(it).isPresent());
    }

    /** The pitch that is worked on, as it is now. */
    Optional<PlannedPitch> selected() {
        return selected.flatMap(plan::pitch);
    }

    void select(Optional<PitchId> pitch) {
        selected = pitch;
    }

    /** Does it to the plan, and keeps how to undo it. */
    PitchResult run(Function<PlanDesk, PitchResult> doing) {
        var result = doing.apply(desk);
        if (result instanceof PitchResult.Done(var step) && !step.changes().isEmpty()) {
            steps.push(step);
            if (steps.size() > MOST_STEPS) {
                steps.removeLast();
            }
        }
        return result;
    }

    /** Makes a pitch otherwise than it is shown; where it is so already there is nothing to do, and nothing to undo. */
    PitchResult change(PlannedPitch pitch, PitchPlan wanted) {
        var seen = PitchPlan.of(pitch);
        return wanted.equals(seen)
                ? new PitchResult.Done(new PlanStep(List.of()))
                : run(it -> it.change(edition(), pitch.id(), seen, wanted));
    }

    /** How many steps can be undone. */
    int undoable() {
        return steps.size();
    }

    /** Undoes the last step; where that cannot be done any more, the step is forgotten. */
    PitchResult undo() {
        return desk.undo(edition(), steps.pop());
    }
}
