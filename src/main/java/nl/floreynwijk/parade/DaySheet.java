package nl.floreynwijk.parade;

import java.util.List;
import nl.floreynwijk.documents.Cell;

/**
 * A list of the day as it goes out.
 *
 * @param about what there is to know above it; may be empty
 * @param rows each with a cell for each heading
 */
record DaySheet(String title, String about, List<String> headings, List<List<Cell>> rows) {}
