package nl.floreynwijk.parade;

/** What came of waiting for something else. */
public sealed interface ChangeWaitingResult {

    /** They wait for it; 1 is next in their category. */
    record Changed(int position) implements ChangeWaitingResult {}

    /** It is free, and was offered to them. */
    record Offered() implements ChangeWaitingResult {}

    /** It is more or something else: they would stand at the end for it, at that position instead of this one. */
    record LosesPlace(int now, int then) implements ChangeWaitingResult {}

    /** There are no such pitches at all, or not so many. */
    record NothingSuits() implements ChangeWaitingResult {}

    /** The edition can not be booked, or not on these days. */
    record NotBookable() implements ChangeWaitingResult {}

    /** They do not wait any more, or were offered something. */
    record NotWaiting() implements ChangeWaitingResult {}
}
