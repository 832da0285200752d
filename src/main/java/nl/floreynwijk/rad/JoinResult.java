package nl.floreynwijk.rad;

import java.time.Duration;

/** What came of wanting to take part. */
public sealed interface JoinResult {

    /** They are in, now or already before. */
    record In() implements JoinResult {}

    /** It has not begun, or it is closed. */
    record NotOpen() implements JoinResult {}

    record MembersOnly() implements JoinResult {}

    /** No more people can take part. */
    record Full(int most) implements JoinResult {}

    /** Too many came in from one connection. */
    record TooMany(Duration retryAfter) implements JoinResult {}

    record NameTooLong(int most) implements JoinResult {}
}
