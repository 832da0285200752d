package nl.floreynwijk.places;

import java.util.Set;

/** What came of an import, or would come of it. */
public sealed interface ImportResult {

    /** What is right can be imported, or is. */
    record Sorted(ImportReport report) implements ImportResult {}

    /** No column was chosen for these, without which no dwelling can be told from another. */
    record MissingColumns(Set<ImportField> fields) implements ImportResult {}

    /** There would be more than {@code most} blocks or landlords: most likely it is the wrong column. */
    record TooManyNames(ImportField field, int most) implements ImportResult {}
}
