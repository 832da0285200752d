package nl.floreynwijk.budgets;

/** What came of noting what somebody saw of what a funder expects. */
public sealed interface FindingResult {

    record Noted() implements FindingResult {}

    /** It says nothing, or more than {@link Reasons#LONGEST} characters. */
    record NotAText() implements FindingResult {}
}
