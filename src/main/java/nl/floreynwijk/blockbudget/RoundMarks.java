package nl.floreynwijk.blockbudget;

import java.time.Instant;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a round so far; with its days it tells the phase.
 *
 * @param openedAt when its rules were published
 * @param ballotFixedAt when voting began
 * @param countedAt when its result was there
 * @param stoppedAt when it was stopped
 */
record RoundMarks(
        @Nullable Instant openedAt,
        @Nullable Instant ballotFixedAt,
        @Nullable Instant countedAt,
        @Nullable Instant stoppedAt) {

    /** Where the round is at this moment. */
    Phase phase(RoundDays days, Instant now) {
        var today = DutchTime.day(now);
        if (stoppedAt != null) {
            return Phase.STOPPED;
        }
        if (openedAt == null) {
            return Phase.DRAFT;
        }
        if (countedAt != null) {
            return today.isAfter(days.objectionsUntil()) ? Phase.DOING : Phase.OBJECTIONS;
        }
        if (ballotFixedAt != null) {
            return today.isAfter(days.voteUntil()) ? Phase.COUNT : Phase.VOTE;
        }
        if (!today.isBefore(days.checkFrom())) {
            return Phase.CHECK;
        }
        return today.isBefore(days.ideasFrom()) ? Phase.PLANNED : Phase.IDEAS;
    }
}
