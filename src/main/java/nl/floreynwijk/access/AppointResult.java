package nl.floreynwijk.access;

import java.time.Duration;
import java.time.LocalDate;

/** What came of appointing a guardian; none of it tells whether an address is known. */
public sealed interface AppointResult {

    /** Whoever has an account with the address is asked by mail. */
    record Asked() implements AppointResult {}

    /** What was typed is no mail address. */
    record NotAnAddress() implements AppointResult {}

    /** It is the address of whoever appoints. */
    record Yourself() implements AppointResult {}

    /** No area was chosen. */
    record NoArea() implements AppointResult {}

    /** The last day is not one of these. */
    record NotADay(LocalDate first, LocalDate last) implements AppointResult {}

    /** Nobody has more guardians. */
    record Enough(int most) implements AppointResult {}

    /** Too many attempts; the next can be made after this time. */
    record TooMany(Duration retryAfter) implements AppointResult {}
}
