package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The street as a drawing with its pitches, as somebody sees it.
 *
 * @param picture where the drawing is; empty is the portal's own sketch of a street
 * @param widthCm how wide in the street what is drawn is, in centimetres
 * @param days on which pitches can be had, in order
 * @param pitches by number
 */
public record FloorPlan(
        EditionId edition, Optional<String> picture, int widthCm, List<LocalDate> days, List<PlannedPitch> pitches) {

    /** The one with that id; empty when there is none. */
    public Optional<PlannedPitch> pitch(PitchId id) {
        return pitches.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
