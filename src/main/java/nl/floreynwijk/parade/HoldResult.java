package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What came of wanting pitches. */
public sealed interface HoldResult {

    /** They are kept until then, and for nobody else. */
    record Held(BookingId id, Instant until) implements HoldResult {}

    /**
     * Another was first.
     *
     * @param which what another has, in order
     * @param free the numbers of pitches that suit and are free on all these days
     */
    record Taken(List<TakenPitch> which, List<String> free) implements HoldResult {}

    /** Somebody waits for this, and nobody is passed over; whoever is first has this number in the line. */
    record ForThoseWhoWait(int line) implements HoldResult {}

    /** The edition cannot be booked now, or not these pitches for such a stall. */
    record NotBookable() implements HoldResult {}

    /** Nobody has more than so many pitches. */
    record TooMany(int most) implements HoldResult {}

    /** There are as many such stalls as there may be. */
    record CategoryFull(int most) implements HoldResult {}

    /** A pitch, by its number, that another has on a day. */
    record TakenPitch(String number, LocalDate day) {}
}
