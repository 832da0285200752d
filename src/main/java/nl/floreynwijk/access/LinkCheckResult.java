package nl.floreynwijk.access;

import java.time.Duration;

/** What came of looking at a one-time link without using it up. */
public sealed interface LinkCheckResult {

    /** It signs in the person with this name. */
    record Works(String name) implements LinkCheckResult {}

    /** It is used, too old, replaced by a newer one or altered. */
    record Refused() implements LinkCheckResult {}

    /** Too many attempts from this connection. */
    record TooMany(Duration retryAfter) implements LinkCheckResult {}
}
