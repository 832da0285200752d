package nl.floreynwijk.green;

import java.util.List;
import java.util.Map;

/**
 * What a phone hears of a shift.
 *
 * @param planned minutes
 * @param closed why nothing can be said now; empty when it can
 * @param token with which this browser shows that it is on our page
 * @param now by our clock, in milliseconds
 * @param results what came of each that was said, by its id
 */
record AttendanceAnswer(
        List<Line> people,
        int places,
        int planned,
        String closed,
        String token,
        long now,
        Map<String, Outcome> results) {

    /** Somebody, as {@link Attendance.Person}; at which millisecond it was said, or 0. */
    record Line(String id, String name, int expected, Presence presence, int people, int minutes, long at) {}

    /** By which id the list has them, or why not. */
    record Outcome(String as, String refused) {}
}
