package nl.floreynwijk.parade;

import java.time.LocalDate;

/** What came of saying whether a stall came. */
public sealed interface CheckInResult {

    /** It is said. */
    record Said() implements CheckInResult {}

    /** There is no such stall on that day. */
    record Gone() implements CheckInResult {}

    /** It is too early: from this day on it can be said. */
    record TooEarly(LocalDate from) implements CheckInResult {}
}
