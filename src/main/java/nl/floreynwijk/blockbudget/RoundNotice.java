package nl.floreynwijk.blockbudget;

import java.time.Instant;

/**
 * What was decided about a round or happened to it, for all in the room to read.
 *
 * @param detail of days that were moved, each that is another now, as {@code vote-until 2027-03-28 2027-04-04}, with
 *     commas between them
 * @param reason empty when it is no longer kept, and of what nobody decided
 */
public record RoundNotice(Kind kind, String detail, String reason, Instant at) {

    /** What it is about. */
    public enum Kind {
        MOVED,
        /** The result waited for paper, and people object as much longer. */
        LATE,
        STOPPED
    }
}
