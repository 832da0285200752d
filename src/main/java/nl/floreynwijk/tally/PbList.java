package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.List;

/** A list within a cell, which commas part. */
final class PbList {

    private PbList() {}

    /** Its members, each with the column at which it begins; none in an empty cell. */
    static List<PbLine.Cell> of(PbLine.Cell cell) {
        var members = new ArrayList<PbLine.Cell>();
        var text = cell.text();
        for (var from = 0; from <= text.length() && !text.isEmpty(); ) {
            var comma = text.indexOf(',', from);
            var end = comma < 0 ? text.length() : comma;
            members.add(new PbLine.Cell(text.substring(from, end).strip(), cell.column() + from));
            from = end + 1;
        }
        return members;
    }
}
