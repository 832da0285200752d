package nl.floreynwijk.parade;

import java.time.Duration;

/** What came of wanting to wait for pitches. */
public sealed interface JoinWaitingResult {

    /** They wait; 1 is next in their category. */
    record Waiting(int position) implements JoinWaitingResult {}

    /** They waited in this category before: they change what they want there. */
    record AlreadyWaiting() implements JoinWaitingResult {}

    /** Nobody has to wait for it: so many pitches that they asked for are free now. */
    record FreeNow(int pitches) implements JoinWaitingResult {}

    /** There are no such pitches at all, or not so many. */
    record NothingSuits() implements JoinWaitingResult {}

    /** Nobody has more than so many pitches, and they have these already. */
    record TooMany(int most, int have) implements JoinWaitingResult {}

    /** The edition can not be booked, or not on these days. */
    record NotBookable() implements JoinWaitingResult {}

    record TooOften(Duration retryAfter) implements JoinWaitingResult {}
}
