package nl.floreynwijk.budgets;

/** As what the books leave the portal. */
public enum BookFormat {
    /** For any program. */
    CSV,
    /** For a spreadsheet, in which numbers and days are what they are. */
    XLSX,
    /** For hledger, which computes every balance once more. */
    JOURNAL
}
