package nl.floreynwijk.green;

import java.time.Duration;
import java.time.Instant;

/** What came of asking a neighbour along. */
public sealed interface InviteResult {

    /** A place is held for them until then, and they got a mail. */
    record Invited(Instant heldUntil) implements InviteResult {}

    /** They come already, wait, or were asked before. */
    record ThereAlready() implements InviteResult {}

    /** Nobody can be found who is called so. */
    record NoSuchNeighbour() implements InviteResult {}

    /** No place is free. */
    record Full() implements InviteResult {}

    /** Nobody brings or asks more than so many. */
    record TooMany(int most) implements InviteResult {}

    /** They asked very many neighbours in a short time. */
    record TooOften(Duration retryAfter) implements InviteResult {}

    /** Whoever asks is not on it, or it begins too soon to ask anybody. */
    record NotNow() implements InviteResult {}
}
