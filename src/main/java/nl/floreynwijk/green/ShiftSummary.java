package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;

/**
 * A shift in a list.
 *
 * @param plotIsMine whether whoever reads looks after its plot
 * @param people for how many places are taken
 * @param least with fewer people it may not go ahead
 * @param free places that anybody can take now
 * @param waiting how many wait for one
 * @param mine empty for whoever is not on it and does not wait
 */
public record ShiftSummary(
        ShiftId id,
        PlotId plot,
        String plotName,
        boolean plotIsMine,
        String task,
        String place,
        Instant startsAt,
        Instant endsAt,
        int people,
        int least,
        int most,
        int free,
        int waiting,
        ShiftWork work,
        Optional<OwnPlace> mine,
        Optional<CalledOff> off) {

    /** Whether whoever reads comes, waits, or has a place held. */
    public boolean isMine() {
        return mine.isPresent();
    }

    /** Whether whoever reads comes. */
    public boolean isComing() {
        return mine.filter(it -> it.state() == SignUpState.ON).isPresent();
    }

    /** How many more it needs to go ahead. */
    public int missing() {
        return Math.max(0, least - people);
    }

    /** Whether it goes on. */
    public boolean isOn() {
        return off.isEmpty();
    }
}
