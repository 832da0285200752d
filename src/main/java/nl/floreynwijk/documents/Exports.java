package nl.floreynwijk.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes tables for other programs, row by row as they come: no more than a few rows are held.
 *
 * <p>Each row has a cell for each heading. The stream that is written to is left open, and so is the one with the rows.
 */
@Component
public class Exports {

    Exports() {}

    /** As a Dutch Excel opens it: semicolons, a comma in amounts, days as 2026-11-26. */
    public void writeCsv(OutputStream out, List<String> headings, Stream<List<Cell>> rows) throws IOException {
        var csv = new CsvExport(out, headings);
        for (var row : (Iterable<List<Cell>>) rows::iterator) {
            csv.write(requireFit(headings, row));
        }
        csv.finish();
    }

    /** A workbook with one sheet, whose headings stay in sight and can be filtered by. */
    public void writeXlsx(OutputStream out, String sheet, List<String> headings, Stream<List<Cell>> rows)
            throws IOException {
        var xlsx = new XlsxExport(out, sheet, headings);
        for (var row : (Iterable<List<Cell>>) rows::iterator) {
            xlsx.write(requireFit(headings, row));
        }
        xlsx.finish();
    }

    private static List<Cell> requireFit(List<String> headings, List<Cell> row) {
        if (row.size() != headings.size()) {
            throw new IllegalArgumentException("A row has a cell for each heading");
        }
        return row;
    }
}
