package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pitch on the floor plan, as somebody sees it.
 *
 * @param lengthCm in centimetres
 * @param zone what alone may stand there; empty is anything
 * @param blocked why nobody can have it; empty when somebody can
 * @param states for each day of the edition, in order
 * @param stall what visitors find there; only where it is booked
 */
public record PlannedPitch(
        PitchId id,
        String number,
        PitchShape shape,
        int lengthCm,
        Optional<Category> zone,
        PitchFeatures features,
        Optional<String> blocked,
        Map<LocalDate, PitchState> states,
        Optional<String> stall) {

    /** How far it is gone over all of these days: as on the day on which it is least free. */
    public PitchState stateOn(Collection<LocalDate> days) {
        var on = days.stream()
                .map(it -> states.getOrDefault(it, PitchState.FREE))
                .toList();
        return List.of(PitchState.TAKEN, PitchState.ON_OPTION, PitchState.MINE).stream()
                .filter(on::contains)
                .findFirst()
                .orElse(PitchState.FREE);
    }

    /** Whether whoever looks can choose it for all of these days. */
    public boolean isFreeOn(Collection<LocalDate> days) {
        return blocked.isEmpty() && stateOn(days) == PitchState.FREE;
    }

    /** Whether something of that kind may stand there. */
    public boolean suits(Category category) {
        return zone.isEmpty() || zone.get() == category;
    }
}
