package nl.floreynwijk.parade;

import java.util.List;

/** What was changed on a floor plan at one stroke, so that it can be undone at one. */
public record PlanStep(List<PitchChange> changes) {

    public PlanStep {
        changes = List.copyOf(changes);
    }

    /** The other way round. */
    PlanStep undone() {
        return new PlanStep(changes.stream().map(PitchChange::undone).toList());
    }

    /** The pitches that are there afterwards. */
    public List<PitchId> pitches() {
        return changes.stream()
                .filter(it -> it.after().isPresent())
                .map(PitchChange::pitch)
                .toList();
    }
}
