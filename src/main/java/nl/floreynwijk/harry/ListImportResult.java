package nl.floreynwijk.harry;

import java.util.List;

/** What came of reading a list from a file, or would come of it. */
public sealed interface ListImportResult {

    /** The draft says what the file says; or would, and this is what that changes. */
    record Sorted(ListComparison changes) implements ListImportResult {}

    /** These headings are not in the file. */
    record MissingHeadings(List<String> headings) implements ListImportResult {}

    /** These have to be put right in the file first; nothing of it is taken. */
    record Faulty(List<SheetFault> faults) implements ListImportResult {}

    /** Every row can be read, but its questions lead nowhere or go on too long; nothing of it is taken. */
    record Troubled(List<ListTrouble> troubles) implements ListImportResult {}

    /** There are more than {@code most} rows in it. */
    record TooMany(int most) implements ListImportResult {}

    /** It was published meanwhile, or thrown away. */
    record NotADraft() implements ListImportResult {}
}
