package nl.floreynwijk.membership;

import java.time.LocalDate;

/** What came of asking other terms of new members. */
public sealed interface TermsResult {

    /** They hold from that day on. */
    record Asked(LocalDate from) implements TermsResult {}

    /** Terms of a day that began stay as they are: whoever joined that day saw them. */
    record NotADayToCome(LocalDate first) implements TermsResult {}
}
