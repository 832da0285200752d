package nl.floreynwijk.access;

/** What came of wanting to act for somebody. */
public sealed interface ActingResult {

    /** From the next page on the actor works for the member. */
    record Started() implements ActingResult {}

    /** The reason is empty, too long or holds a line break. */
    record NotAReason() implements ActingResult {}

    /** Nobody acts for this account, or not in this way; which of the reasons holds is not told. */
    record NotForThem() implements ActingResult {}
}
