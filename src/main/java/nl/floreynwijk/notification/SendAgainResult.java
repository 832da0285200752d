package nl.floreynwijk.notification;

/** What came of asking for another attempt at an undelivered mail. */
public sealed interface SendAgainResult {

    /** It goes out in the next seconds, to the address the person has now. */
    record Waiting() implements SendAgainResult {}

    /** Somebody is delivering or sending it again at this moment, or it is no longer there. */
    record Busy() implements SendAgainResult {}

    /** It arrived meanwhile, or is of no use any more. */
    record Settled() implements SendAgainResult {}

    /** The person's account is closed. */
    record AccountClosed() implements SendAgainResult {}
}
