package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;

/**
 * The programme of an edition as the organiser sees it.
 *
 * @param name of the edition
 * @param pitches on which something can be
 * @param items in order of time
 */
public record Programme(
        EditionId edition, String name, List<EditionDay> days, List<PlacePitch> pitches, List<Item> items) {

    /** A pitch, by the number on the plan. */
    public record PlacePitch(PitchId id, String number) {}

    /**
     * Something in it.
     *
     * @param pitch number of the pitch on which it is
     * @param clashes what else is on the same stage at that time
     * @param outside whether the market is closed for at least a part of it
     * @param version to say with a change on which one it was decided
     */
    public record Item(
            ActivityId id,
            ActivityPlan plan,
            Optional<String> pitch,
            List<String> clashes,
            boolean outside,
            int version) {}
}
