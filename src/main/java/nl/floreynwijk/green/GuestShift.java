package nl.floreynwijk.green;

import java.time.Instant;

/**
 * A shift as somebody without an account sees it.
 *
 * @param free places that anybody can take now
 */
public record GuestShift(
        ShiftId id, String task, String place, Instant startsAt, Instant endsAt, int free, boolean adultsOnly) {}
