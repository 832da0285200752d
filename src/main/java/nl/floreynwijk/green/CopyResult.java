package nl.floreynwijk.green;

/** What came of copying a season. */
public sealed interface CopyResult {

    /**
     * So many shifts are there, without people.
     *
     * @param left days that were left out: holidays, days that are past, plots that ended, and what was there already
     */
    record Copied(int shifts, int left) implements CopyResult {}

    /** There is nothing to copy. */
    record Nothing() implements CopyResult {}
}
