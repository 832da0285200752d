package nl.floreynwijk.rad;

import java.time.Duration;
import java.util.Optional;

/** Where a code leads. */
public sealed interface DoorResult {

    /** They came in before: their place is as they left it, also for a day after the evening ended. */
    record Inside(Seat seat) implements DoorResult {}

    /**
     * An evening that lets people in.
     *
     * @param run that goes on, or was last; empty when it did not begin
     * @param membersOnly whether only members may, and this is none
     */
    record Found(EveningId evening, String name, String question, int coins, Optional<RunNow> run, boolean membersOnly)
            implements DoorResult {

        /** Whether somebody can come in now. */
        public boolean isOpen() {
            return isOpen(run);
        }

        /** The same of how it became since. */
        public static boolean isOpen(Optional<RunNow> run) {
            return run.filter(it -> it.state() != RunState.CLOSED).isPresent();
        }
    }

    /** No evening has it, or no longer. */
    record Unknown() implements DoorResult {}

    record TooMany(Duration retryAfter) implements DoorResult {}
}
