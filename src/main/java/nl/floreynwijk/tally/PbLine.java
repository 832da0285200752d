package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line of a file in cells, which semicolons part; a cell in quotes may hold them.
 *
 * @param number the first is 1
 */
record PbLine(int number, List<Cell> cells) {

    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    /**
     * One cell, without spaces around it.
     *
     * @param column of its first character; the first of a line is 1
     * @param quoted whether it stands in quotes, the first of which is its first character
     */
    record Cell(String text, int column, boolean quoted) {

        Cell(String text, int column) {
            this(text, column, false);
        }
    }

    /** Reads a line, and tells what is wrong in it. */
    static PbLine of(int number, String text, Consumer<PbDefect> defects) {
        var cells = new ArrayList<Cell>();
        var from = 0;
        while (from <= text.length()) {
            var start = skipSpaces(text, from);
            if (start < text.length() && text.charAt(start) == QUOTE) {
                from = addQuoted(number, text, start, cells, defects);
            } else {
                var end = text.indexOf(SEPARATOR, from);
                end = end < 0 ? text.length() : end;
                cells.add(new Cell(text.substring(from, end).strip(), Math.min(start, end) + 1));
                from = end + 1;
            }
        }
        return new PbLine(number, cells);
    }

    /** Where the next cell begins. */
    private static int addQuoted(int number, String text, int start, List<Cell> cells, Consumer<PbDefect> defects) {
        var value = new StringBuilder();
        var at = start + 1;
        while (at < text.length() && !isClosing(text, at)) {
            if (text.charAt(at) == QUOTE) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            cells.add(new Cell(value.toString().strip(), start + 1, true));
            defects.accept(new PbDefect(number, start + 1, PbDefect.Kind.QUOTE_NOT_CLOSED, value.toString()));
            return text.length() + 1;
        }
        var separator = text.indexOf(SEPARATOR, at + 1);
        var end = separator < 0 ? text.length() : separator;
        var behind = text.substring(at + 1, end);
        if (!behind.isBlank()) {
            defects.accept(new PbDefect(number, at + 2, PbDefect.Kind.TEXT_BEHIND_QUOTE, behind));
        }
        cells.add(new Cell((value + behind).strip(), start + 1, true));
        return end + 1;
    }

    /** A quote that no other follows. */
    private static boolean isClosing(String text, int at) {
        return text.charAt(at) == QUOTE && (at + 1 == text.length() || text.charAt(at + 1) != QUOTE);
    }

    private static int skipSpaces(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) != SEPARATOR && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The cell of a column; an empty one, at the end of the line, where the line is shorter. */
    Cell cell(int index) {
        if (index >= 0 && index < cells.size()) {
            return cells.get(index);
        }
        var last = cells.getLast();
        return new Cell("", last.column() + last.text().length());
    }

    boolean isEmpty() {
        return cells.stream().allMatch(it -> it.text().isEmpty());
    }
}
