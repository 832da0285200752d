package nl.floreynwijk.parade;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/** What came of agreeing to a booking. */
public sealed interface AgreeResult {

    /** It is booked, under this number. */
    record Booked(int number) implements AgreeResult {}

    /**
     * The organiser looks at it first; its pitches are kept meanwhile.
     *
     * @param why empty where the organiser looks at each booking
     */
    record Requested(int number, Set<Standout> why) implements AgreeResult {}

    /**
     * The time ran out.
     *
     * @param free whether its pitches are still free, so that they can be held again
     */
    record Lapsed(boolean free) implements AgreeResult {}

    /** The edition cannot be booked any more. */
    record NotBookable() implements AgreeResult {}

    /** There are not so many of these any more; nothing was booked. */
    record AddOnGone(AddOnId addOn, String name, int left) implements AgreeResult {}

    /** It costs something else than they saw. */
    record PriceChanged(Quote now) implements AgreeResult {}

    /** What is left is kept for people of the neighbourhood until that day. */
    record OnlyForNeighbours(LocalDate until) implements AgreeResult {}

    /** They booked more often than anybody does in a day. */
    record TooOften(Duration retryAfter) implements AgreeResult {}

    /** There are as many such stalls as there may be. */
    record CategoryFull(int most) implements AgreeResult {}

    /** These cannot be taken. */
    record Refused(Set<StallForm.Problem> problems) implements AgreeResult {}
}
