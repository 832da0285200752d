package nl.floreynwijk.membership;

/** As what a list leaves the portal. */
public enum FileKind {
    /** For any program. */
    CSV,
    /** For a spreadsheet, in which numbers and days are what they are. */
    XLSX
}
