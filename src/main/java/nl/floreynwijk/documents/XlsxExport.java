package nl.floreynwijk.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that is being written. */
class XlsxExport {

    /** The first hundred rows tell how wide the columns are. */
    private static final int ROWS_HELD = 100;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;

    /** Room for the button of the filter, and for letters that are wider than most. */
    private static final int MARGIN = 4;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int[] widths;
    private int line;

    XlsxExport(OutputStream out, String name, List<String> headings) {
        workbook = new Workbook(out, "Portal", null);
        sheet = workbook.newWorksheet(name);
        widths = new int[headings.size()];
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        for (var column = 0; column < headings.size(); column++) {
            write(column, new Cell.Text(headings.get(column)));
            sheet.style(line, column).bold().set();
        }
    }

    void write(List<Cell> row) throws IOException {
        line++;
        for (var column = 0; column < row.size(); column++) {
            write(column, row.get(column));
        }
        if (line % ROWS_HELD == 0) {
            flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> write(column, SafeText.of(text));
            case Cell.Whole(var number) -> write(column, number, "0");
            case Cell.Amount(var cents) -> write(column, BigDecimal.valueOf(cents, 2), "#,##0.00");
            case Cell.Day(var day) -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("dd-mm-yyyy").set();
                widen(column, "dd-mm-yyyy");
            }
        }
    }

    private void write(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(line, column, text);
            widen(column, text);
        }
    }

    private void write(int column, Number number, String format) {
        sheet.value(line, column, number);
        sheet.style(line, column).format(format).set();
        widen(column, number + "...");
    }

    private void widen(int column, String shown) {
        widths[column] = Math.max(widths[column], shown.length());
    }

    private void flush() throws IOException {
        if (line <= ROWS_HELD) {
            for (var column = 0; column < widths.length; column++) {
                sheet.width(column, Math.clamp(widths[column] + MARGIN, NARROWEST, WIDEST));
            }
        }
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, line, widths.length - 1);
        flush();
        workbook.finish();
    }
}
