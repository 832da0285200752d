package nl.floreynwijk.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A CSV file that is being written. */
class CsvExport {

    /** By which Excel knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final CsvWriter csv;

    CsvExport(OutputStream out, List<String> headings) throws IOException {
        out.write(MARK.getBytes(UTF_8));
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, UTF_8);
        csv.writeRecord(headings.stream().map(SafeText::of).toList());
    }

    void write(List<Cell> row) {
        csv.writeRecord(row.stream().map(CsvExport::shown).toList());
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> SafeText.of(text);
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Day(var day) -> day.toString();
            case Cell.Amount(var cents) ->
                BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
        };
    }

    void finish() throws IOException {
        csv.flush();
    }
}
