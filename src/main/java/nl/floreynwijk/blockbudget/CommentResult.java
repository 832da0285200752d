package nl.floreynwijk.blockbudget;

import java.time.Duration;

/** What came of writing something about a proposal. */
public sealed interface CommentResult {

    /** All in the room read it, now or already before. */
    record Placed() implements CommentResult {}

    /** It says nothing, or too much. */
    record Refused(int longest) implements CommentResult {}

    /** The round is past that. */
    record NotNow() implements CommentResult {}

    /** They wrote a lot already. */
    record TooOften(Duration retryAfter) implements CommentResult {}
}
