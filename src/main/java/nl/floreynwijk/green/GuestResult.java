package nl.floreynwijk.green;

import java.time.Duration;
import java.util.Set;

/** What came of coming to a shift without an account. */
public sealed interface GuestResult {

    /** They come; by the secret they find their place back. */
    record On(String secret, int people) implements GuestResult {}

    /** These cannot be taken as they are. */
    record Refused(Set<GuestForm.Problem> problems) implements GuestResult {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** It is for those of 18 and over, and they did not say that they are. */
    record AdultsOnly() implements GuestResult {}

    /** Somebody with that number comes already. */
    record There() implements GuestResult {}

    /** So many places are free, which is too few. */
    record Full(int free) implements GuestResult {}

    /** It has begun, is called off, or there is none by that id. */
    record NotAhead() implements GuestResult {}

    /** No person fills in a form like that. */
    record Machine() implements GuestResult {}

    /** Too many forms came in. */
    record TooMany(Duration retryAfter) implements GuestResult {}
}
