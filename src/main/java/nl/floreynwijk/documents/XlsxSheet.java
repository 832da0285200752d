package nl.floreynwijk.documents;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A sheet of a workbook, with each cell as a person sees it. */
class XlsxSheet {

    /** Of spreadsheet programs too. */
    private static final int MOST_LINES = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;

    private final XmlPart xml;
    private final List<String> sharedTexts;
    private final List<NumberFormat> formats;
    private final boolean startsIn1904;

    XlsxSheet(XmlPart xml, List<String> sharedTexts, List<NumberFormat> formats, boolean startsIn1904) {
        this.xml = xml;
        this.sharedTexts = sharedTexts;
        this.formats = formats;
        this.startsIn1904 = startsIn1904;
    }

    ReadResult read() throws XMLStreamException {
        var table = new TableBuilder();
        var line = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                line = lineAfter(line);
                if (!table.take(line, row())) {
                    break;
                }
            }
        }
        return table.result();
    }

    private int lineAfter(int line) {
        var next = xml.attribute("r").map(Integer::parseInt).orElse(line + 1);
        if (next <= line || next > MOST_LINES) {
            throw new IllegalArgumentException("No sheet is that long");
        }
        return next;
    }

    private List<String> row() throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                var column = xml.attribute("r").map(XlsxSheet::column).orElse(cells.size());
                var shown = cell();
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, shown);
            }
        }
        return cells;
    }

    /** Columns are numbered with letters: A to Z, AA to ZZ, AAA and on. */
    private static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new IllegalArgumentException("No sheet is that wide");
            }
        }
        return column - 1;
    }

    private String cell() throws XMLStreamException {
        var type = xml.attribute("t").orElse("n");
        var style = xml.attribute("s").map(Integer::parseInt).orElse(0);
        var value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text("v");
            } else if (xml.starts("is")) {
                value = xml.richText("is");
            }
        }
        return value.isEmpty() ? "" : shown(value, type, style);
    }

    private String shown(String value, String type, int style) {
        return switch (type) {
            case "s" -> withoutReturns(sharedTexts.get(Integer.parseInt(value)));
            case "b" -> value.equals("1") ? "true" : "false";
            case "n" -> formatOf(style).shown(value, startsIn1904);
            default -> withoutReturns(value);
        };
    }

    private NumberFormat formatOf(int style) {
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    /** How some programs write that a line ends, before the end itself. */
    private static String withoutReturns(String text) {
        return text.replace("_x000D_", "");
    }
}
