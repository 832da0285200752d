package nl.floreynwijk.budgets;

/** What happens at the end of a year to money nobody decided on. */
public enum CarryOver {
    /** It stays in the budget. */
    KEEP,
    /** It goes to the savings pot of the budget. */
    SAVE,
    /** It goes back to whoever gave it. */
    RETURN
}
