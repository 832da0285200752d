package nl.floreynwijk.access;

import java.time.Duration;

/** What came of asking for a one-time link. */
public sealed interface LinkRequestResult {

    /** If an account has the address, a link is on its way; whether one has is not told. */
    record Requested(Duration validFor) implements LinkRequestResult {}

    /** What was typed is no mail address. */
    record NotAnAddress() implements LinkRequestResult {}

    /** Too many requests for this address or from this connection. */
    record TooMany(Duration retryAfter) implements LinkRequestResult {}
}
