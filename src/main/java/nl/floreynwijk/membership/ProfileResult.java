package nl.floreynwijk.membership;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What came of changing something in a membership. */
public sealed interface ProfileResult {

    /** It is as they asked. */
    record Changed() implements ProfileResult {}

    /** A part of the name is empty or too long. */
    record NotAName() implements ProfileResult {}

    /** They changed their name or address very often today. */
    record TooOften(Duration retryAfter) implements ProfileResult {}

    /** Nobody here was born in that year. */
    record NotAYear(int first, int last) implements ProfileResult {}

    /** No phone can have this number. */
    record NotAPhoneNumber() implements ProfileResult {}

    /** Something in the address has to be put right. */
    record NotAnAddress(List<JoinProblem> problems) implements ProfileResult {}

    /** Nobody can have moved on that day: it lies before they came to where they live now, or it has still to come. */
    record NotADayToMove(LocalDate first, LocalDate last) implements ProfileResult {}
}
