package nl.floreynwijk.access;

import java.time.Duration;

/** What came of trying to sign in with a passkey. */
public sealed interface PasskeySignInResult {

    /** The session is the person's now; {@code target} is the page they first asked for. */
    record SignedIn(LocalPath target) implements PasskeySignInResult {}

    /** It took too long, or the question was answered before. */
    record Expired() implements PasskeySignInResult {}

    /** The passkey was removed, or its account is closed. */
    record Unknown() implements PasskeySignInResult {}

    /** The answer does not prove that somebody has the passkey. */
    record Refused() implements PasskeySignInResult {}

    /** Too many attempts from this connection. */
    record TooMany(Duration retryAfter) implements PasskeySignInResult {}
}
