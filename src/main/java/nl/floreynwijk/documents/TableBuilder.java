package nl.floreynwijk.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a table out of the rows of a file, until one of them is refused. */
class TableBuilder {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 60;
    static final int MOST_CHARACTERS = 2_000;

    private final List<Table.Row> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private @Nullable ReadResult refusal;

    /** Whether it may go on after this row. */
    boolean take(int line, List<String> rawCells) {
        var cells = withoutBlankEnd(rawCells.stream().map(TableBuilder::clean).toList());
        if (cells.isEmpty()) {
            return true;
        }
        refusal = refusalOf(line, cells);
        if (refusal != null) {
            return false;
        }
        if (headings.isEmpty()) {
            headings = cells;
        } else {
            rows.add(new Table.Row(line, padded(cells)));
        }
        return true;
    }

    private static String clean(String cell) {
        var text = cell.replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ')
                .replace("\r\n", "\n");
        return SafeText.undone(text.strip()).strip();
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private @Nullable ReadResult refusalOf(int line, List<String> cells) {
        if (cells.stream().anyMatch(it -> it.length() > MOST_CHARACTERS)) {
            return new ReadResult.CellTooLong(line, MOST_CHARACTERS);
        }
        if (headings.isEmpty()) {
            return cells.size() > MOST_COLUMNS ? new ReadResult.TooManyColumns(MOST_COLUMNS) : null;
        }
        if (cells.size() > headings.size()) {
            return new ReadResult.RowTooWide(line, headings.size());
        }
        return rows.size() == MOST_ROWS ? new ReadResult.TooManyRows(MOST_ROWS) : null;
    }

    private List<String> padded(List<String> cells) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < headings.size()) {
            padded.add("");
        }
        return padded;
    }

    ReadResult result() {
        if (refusal != null) {
            return refusal;
        }
        return headings.isEmpty() ? new ReadResult.Empty() : new ReadResult.Read(new Table(headings, rows));
    }
}
