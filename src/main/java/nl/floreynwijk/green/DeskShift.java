package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.membership.PhoneNumber;

/**
 * A shift as the gardener sees it.
 *
 * @param series the rule that gave it its day; empty for one on its own
 * @param people who come, hold a place or wait, those who came first before others
 * @param turn on which somebody decides
 * @param ahead whether it goes on and has not begun
 */
public record DeskShift(
        ShiftId id,
        String plotName,
        ShiftPlan plan,
        Optional<String> leader,
        Optional<SeriesRule> series,
        int people,
        int kept,
        Optional<CalledOff> off,
        List<Volunteer> volunteers,
        int turn,
        boolean ahead) {

    /** Places that anybody can take. */
    public int free() {
        return plan.places().most() - people - kept;
    }

    /** How many more it needs to go ahead. */
    public int missing() {
        return Math.max(0, plan.places().least() - people - kept);
    }

    /**
     * Somebody on the list.
     *
     * @param name the whole name; empty for whoever is not there any more
     * @param position on the reserve list
     */
    public record Volunteer(
            SignUpId id,
            Optional<String> name,
            Optional<PhoneNumber> phone,
            SignUpState state,
            int people,
            Optional<Integer> position,
            Optional<Instant> heldUntil) {}
}
