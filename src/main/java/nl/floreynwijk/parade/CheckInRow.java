package nl.floreynwijk.parade;

import java.time.Instant;
import java.util.Optional;

/**
 * A stall on the list of who came.
 *
 * @param came what was said last; empty when nobody said anything
 */
public record CheckInRow(DayStall stall, Optional<Said> came) {

    /** Whether they came, as somebody said at a moment. */
    public record Said(boolean came, Instant at) {}
}
