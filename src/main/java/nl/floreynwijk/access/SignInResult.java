package nl.floreynwijk.access;

import java.time.Duration;

/** What came of trying to sign in. */
public sealed interface SignInResult {

    /** The session is the person's now; {@code target} is the page they first asked for. */
    record SignedIn(LocalPath target) implements SignInResult {}

    /** The link is used, too old, replaced by a newer one or altered; or address and password do not fit. */
    record Refused() implements SignInResult {}

    /** Too many attempts for this address or from this connection. */
    record TooMany(Duration retryAfter) implements SignInResult {}
}
