package nl.floreynwijk.membership;

import java.time.LocalDate;

/** What came of asking to leave, or of thinking better of it. */
public sealed interface LeavingResult {

    /** They leave on that day, unless they think better of it; a mail says so. */
    record Leaving(LocalDate day) implements LeavingResult {}

    /** They stay. */
    record Staying() implements LeavingResult {}

    /** They are no member any more. */
    record Left() implements LeavingResult {}

    /** Ending somebody's membership needs a reason, of at most 300 characters. */
    record NoReason() implements LeavingResult {}
}
