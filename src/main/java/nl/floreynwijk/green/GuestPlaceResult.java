package nl.floreynwijk.green;

import java.time.Duration;

/** What is found at a guest's secret address. */
public sealed interface GuestPlaceResult {

    record Found(GuestPlace place) implements GuestPlaceResult {}

    /** Nobody has it: they came off, or the season is over. */
    record Unknown() implements GuestPlaceResult {}

    /** From there too many wrong ones were tried. */
    record TooMany(Duration retryAfter) implements GuestPlaceResult {}
}
