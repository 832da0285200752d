package nl.floreynwijk.parade;

import java.util.Optional;

/**
 * What becomes of one pitch.
 *
 * @param before how it was; empty when it was not there
 * @param after how it is from then on; empty when it is taken away
 */
public record PitchChange(PitchId pitch, Optional<PitchPlan> before, Optional<PitchPlan> after) {

    static PitchChange placed(PitchPlan plan) {
        return new PitchChange(PitchId.random(), Optional.empty(), Optional.of(plan));
    }

    static PitchChange of(Pitch pitch, PitchPlan wanted) {
        return new PitchChange(pitch.id(), Optional.of(pitch.plan()), Optional.of(wanted));
    }

    /** The other way round. */
    PitchChange undone() {
        return new PitchChange(pitch, /* before= */ after, /* after= */ before);
    }

    /** Whether nobody can have it any more who could before. */
    boolean takesAway() {
        return before.filter(it -> it.blocked().isEmpty()).isPresent()
                && after.filter(it -> it.blocked().isEmpty()).isEmpty();
    }

    boolean changesNumber() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().number().equals(after.get().number());
    }
}
