package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.WrittenText;

/**
 * A shift as it stands in the calendar of somebody who is on it, waits for it or came off it.
 *
 * @param bring what they bring themselves; may be empty
 * @param heldUntil until when a place is held for them; only where it is
 * @param offReason why it is called off; empty where it goes on
 * @param changes grows each time that the shift or what they said of it is changed
 */
record CalendarEntry(
        ShiftId shift,
        String task,
        String plot,
        String place,
        String bring,
        Instant startsAt,
        Instant endsAt,
        SignUpState state,
        Optional<Instant> heldUntil,
        Optional<String> offReason,
        int changes) {

    /** What they have to do with it. */
    enum Standing {
        COMES,
        HELD,
        WAITS,
        /** They do not come, or never got a place. */
        LEFT,
        OFF
    }

    CalendarEntry {
        task = inOneLine(task);
        plot = inOneLine(plot);
        place = inOneLine(place);
        bring = inOneLine(bring);
        offReason = offReason.map(CalendarEntry::inOneLine);
    }

    /** Without what no line of a calendar may hold, whoever wrote it. */
    private static String inOneLine(String text) {
        return WrittenText.inOneLine(WrittenText.tidy(text));
    }

    Standing standingAt(Instant now) {
        return switch (state) {
            case LEFT -> Standing.LEFT;
            case ON -> offReason.isPresent() ? Standing.OFF : Standing.COMES;
            case OFFERED -> waiting(Standing.HELD, now);
            case RESERVE -> waiting(Standing.WAITS, now);
        };
    }

    private Standing waiting(Standing unlessLate, Instant now) {
        if (offReason.isPresent()) {
            return Standing.OFF;
        }
        return now.isBefore(startsAt) ? unlessLate : Standing.LEFT;
    }

    /** The number of this version, by which a calendar knows what is newer: that nobody got a place is news as well. */
    int numberAt(Instant now) {
        return state != SignUpState.LEFT && standingAt(now) == Standing.LEFT ? changes + 1 : changes;
    }
}
