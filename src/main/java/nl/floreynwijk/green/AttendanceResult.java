package nl.floreynwijk.green;

import java.util.Map;
import java.util.UUID;

/** What came of saying who was there. */
public sealed interface AttendanceResult {

    /** With the whole list as it is now, and what came of each. */
    record Said(Attendance attendance, Map<UUID, SaidResult> results) implements AttendanceResult {}

    /** It cannot be said now; the list says why. */
    record NotNow(Attendance attendance) implements AttendanceResult {}

    /** There is no such shift, or somebody else leads it. */
    record NotYours() implements AttendanceResult {}
}
