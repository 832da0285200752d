package nl.floreynwijk.access;

import java.time.Duration;

/** What came of somebody wanting to add a passkey. */
public sealed interface PasskeyRequestResult {

    /** Their browser can make one; {@code options} is what to ask it, as JSON. */
    record Requested(String options) implements PasskeyRequestResult {}

    /** It is too long ago that a one-time link opened this session. */
    record NeedsFreshLink() implements PasskeyRequestResult {}

    /** They have {@code most} already. */
    record Enough(int most) implements PasskeyRequestResult {}

    /** Too many attempts. */
    record TooMany(Duration retryAfter) implements PasskeyRequestResult {}
}
