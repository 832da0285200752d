package nl.floreynwijk.access;

/** What came of changing an account. */
public sealed interface ChangeResult {

    /** It is as wanted now, in open sessions too; nothing is told where it was so already. */
    record Changed() implements ChangeResult {}

    /** Nobody would be administrator any more. */
    record LastAdministrator() implements ChangeResult {}

    /** Somebody else changed the account while it was on screen. */
    record ChangedMeanwhile() implements ChangeResult {}
}
