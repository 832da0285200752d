package nl.floreynwijk.blockbudget;

/** What came of saying that one is for a proposal, or no longer. */
public sealed interface SupportResult {

    /**
     * It is noted, now or already before.
     *
     * @param supporters how many people are for it now
     * @param supported whether they are one of them
     */
    record Noted(int supporters, boolean supported) implements SupportResult {}

    /** It is not the time any more, or it is not voted on. */
    record NotNow() implements SupportResult {}
}
