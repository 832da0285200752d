package nl.floreynwijk.budgets;

/** What became of a line of a bank statement. */
public enum LineState {
    /** It is still to be said what it is. */
    OPEN,
    /** It is in the books. */
    MATCHED,
    /** It is about no budget, for a reason that somebody gave. */
    ASIDE
}
