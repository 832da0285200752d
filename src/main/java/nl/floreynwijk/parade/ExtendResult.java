package nl.floreynwijk.parade;

import java.time.Instant;

/** What came of wanting more time. */
public sealed interface ExtendResult {

    /** The pitches are kept until then. */
    record Extended(Instant until) implements ExtendResult {}

    /** It was given more time already, until then. */
    record OnceOnly(Instant until) implements ExtendResult {}

    /** The time ran out before, or it is not theirs. */
    record Lapsed() implements ExtendResult {}
}
