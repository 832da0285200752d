package nl.floreynwijk.documents;

import java.util.List;

/**
 * A table as it stood in somebody's file, with every cell as text: without blanks around it, with ordinary spaces where
 * there were non-breaking ones, and without the apostrophe that an export of this portal puts before text that could be
 * taken for a formula.
 *
 * @param headings its first row that is not blank; a heading in the middle may be blank, the last one is not
 * @param rows what stands below it, in the order of the file; rows that are entirely blank are left out
 */
public record Table(List<String> headings, List<Row> rows) {

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A row of a table.
     *
     * @param line its number as a spreadsheet shows it; a heading at the top has number 1
     * @param cells one for each heading, "" where there is nothing
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
