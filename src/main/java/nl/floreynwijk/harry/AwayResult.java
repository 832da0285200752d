package nl.floreynwijk.harry;

import java.time.LocalDate;

/** What came of saying when one is away. */
public sealed interface AwayResult {

    record Noted() implements AwayResult {}

    /** It ends before it begins, is over already, or lasts until after {@code last}. */
    record NotThoseDays(LocalDate first, LocalDate last) implements AwayResult {}
}
