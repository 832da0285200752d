package nl.floreynwijk.parade;

import java.util.List;

/** What came of what the organiser decided on a booking. */
public sealed interface DecideResult {

    /** It is so from now on; whoever booked hears of it by mail. */
    record Done() implements DecideResult {}

    /** No reason, or more than so many characters. */
    record NoReason(int longest) implements DecideResult {}

    /** Somebody else decided meanwhile, or it is over. */
    record Gone() implements DecideResult {}

    /** Something else goes back by now than they saw; nothing was cancelled. */
    record Otherwise(RefundPreview now) implements DecideResult {}

    /** Where it should stand another stands, on these days. */
    record Taken(List<HoldResult.TakenPitch> which) implements DecideResult {}

    /** Such a stall may not stand there. */
    record DoesNotSuit() implements DecideResult {}
}
