package nl.floreynwijk.access;

import java.time.LocalDate;

/** What came of changing an account. */
public sealed interface ChangeResult {

    /** It is as wanted now, in open sessions too; nothing is told where it was so already. */
    record Changed() implements ChangeResult {}

    /** Nobody would be administrator any more, now or after a last day. */
    record LastAdministrator() implements ChangeResult {}

    /** The reason is too long or holds a line break. */
    record NotAReason() implements ChangeResult {}

    /** The last day of a role is not one of these. */
    record NotADay(LocalDate first, LocalDate last) implements ChangeResult {}

    /** Somebody else changed the account while it was on screen. */
    record ChangedMeanwhile() implements ChangeResult {}
}
