package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of a section is where. */
final class PbColumns {

    /** Many more than any file has. */
    private static final int MOST = 100;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final PbDefects defects;
    private final int count;
    private final boolean complete;

    PbColumns(PbLine header, PbDefects defects, List<String> required) {
        this.defects = defects;
        if (header.cells().size() > MOST) {
            defects.add(header.number(), header.cell(MOST), PbDefect.Kind.TOO_MANY_COLUMNS);
        }
        count = Math.min(header.cells().size(), MOST);
        for (var at = 0; at < count; at++) {
            var cell = header.cell(at);
            if (!cell.text().isEmpty() && places.putIfAbsent(cell.text(), at) != null) {
                defects.add(header.number(), cell, PbDefect.Kind.COLUMN_TWICE);
            }
        }
        var missing = required.stream().filter(it -> !places.containsKey(it)).toList();
        missing.forEach(it -> defects.add(header.number(), header.cell(0), PbDefect.Kind.NO_COLUMN, it));
        complete = missing.isEmpty();
    }

    /** Whether every column is there without which rows make no sense. */
    boolean areComplete() {
        return complete;
    }

    /** Whether a line goes on as far as this column. */
    boolean reaches(PbLine line, String name) {
        return places.getOrDefault(name, -1) < line.cells().size();
    }

    /** The cell of this line in a column; an empty one where there is none. */
    PbLine.Cell in(PbLine line, String name) {
        return line.cell(places.getOrDefault(name, -1));
    }

    /** Tells where a line says more than there are columns. */
    void check(PbLine line) {
        if (line.cells().size() <= count) {
            return;
        }
        line.cells().stream()
                .skip(count)
                .filter(it -> !it.text().isEmpty())
                .findFirst()
                .ifPresent(it -> defects.add(line.number(), it, PbDefect.Kind.TOO_MANY_CELLS));
    }

    /** The names of all others. */
    List<String> besides(Set<String> known) {
        var others = new ArrayList<>(places.keySet());
        others.removeAll(known);
        return others;
    }
}
