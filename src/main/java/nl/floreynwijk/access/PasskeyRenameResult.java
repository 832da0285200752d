package nl.floreynwijk.access;

import java.time.Duration;

/** What came of calling a passkey something else. */
public sealed interface PasskeyRenameResult {

    /** It is called that now. */
    record Renamed() implements PasskeyRenameResult {}

    /** A name has 1 to {@code most} printable characters. */
    record NotAName(int most) implements PasskeyRenameResult {}

    /** Whoever is signed in has no such passkey any more. */
    record Gone() implements PasskeyRenameResult {}

    /** Too many attempts. */
    record TooMany(Duration retryAfter) implements PasskeyRenameResult {}
}
