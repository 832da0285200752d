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
 * @param mayGoOn whether it was called off and there is still time to do it
 * @param day what was said of its day
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
        boolean ahead,
        boolean mayGoOn,
        ShiftDay day) {

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
     * @param guest whether they have no account, and so no mail
     * @param position on the reserve list
     */
    public record Volunteer(
            SignUpId id,
            Optional<String> name,
            boolean guest,
            Optional<PhoneNumber> phone,
            SignUpState state,
            int people,
            Optional<Integer> position,
            Optional<Instant> heldUntil) {}
}
