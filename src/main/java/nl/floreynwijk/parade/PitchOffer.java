package nl.floreynwijk.parade;

import java.time.Instant;

/**
 * Pitches that are kept for somebody from the waiting list.
 *
 * @param pitches their numbers, as people read them
 */
public record PitchOffer(BookingId booking, String pitches, Instant until) {}
