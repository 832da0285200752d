package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who waits or waited, as the organiser reads it.
 *
 * @param line in which order everybody came
 * @param position where they stand in their category; 1 is next, and means nothing when they do not wait any more
 * @param pitches what they are or were offered, by number
 * @param until when the offer runs out
 * @param stepIn that the organiser stepped in
 */
public record WaitingRow(
        WaitingId id,
        int line,
        int position,
        String name,
        WaitingWish wish,
        WaitingState state,
        Instant joinedAt,
        Optional<Instant> endedAt,
        Optional<String> pitches,
        Optional<Instant> until,
        Optional<StepIn> stepIn) {

    /** Why the organiser did something with an entry that is not in the order of the list, and who it was. */
    public record StepIn(String reason, String by) {}

    public boolean waits() {
        return state == WaitingState.WAITING;
    }

    public boolean isLive() {
        return waits() || state == WaitingState.OFFERED;
    }
}
