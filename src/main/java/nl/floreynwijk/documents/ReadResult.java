package nl.floreynwijk.documents;

/** What came of reading somebody's file as a table. */
public sealed interface ReadResult {

    /** The table that is in it, possibly with headings only. */
    record Read(Table table) implements ReadResult {}

    /** There is nothing in it, not even a heading. */
    record Empty() implements ReadResult {}

    /** The file is larger than {@code mostBytes}. */
    record TooLarge(long mostBytes) implements ReadResult {}

    /** There are more than {@code most} rows below the headings. */
    record TooManyRows(int most) implements ReadResult {}

    /** There are more than {@code most} headings. */
    record TooManyColumns(int most) implements ReadResult {}

    /** The row with number {@code line} has something beyond its {@code headings}: most likely its cells shifted. */
    record RowTooWide(int line, int headings) implements ReadResult {}

    /** A cell in the row with number {@code line} has more than {@code most} characters. */
    record CellTooLong(int line, int most) implements ReadResult {}

    /** It is no CSV and no XLSX, or one that is damaged, locked or made to do harm. */
    record Unreadable() implements ReadResult {}
}
