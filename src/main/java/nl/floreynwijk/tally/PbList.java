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
            var member = text.substring(from, end);
            var start = from + member.length() - member.stripLeading().length();
            members.add(new PbLine.Cell(member.strip(), cell.column() + start + quotes(cell, start)));
            from = end + 1;
        }
        return members;
    }

    /** How many more characters stand in the file before this one: the first quote, and one for each within. */
    private static int quotes(PbLine.Cell cell, int before) {
        return cell.quoted()
                ? 1
                        + (int) cell.text()
                                .chars()
                                .limit(before)
                                .filter(it -> it == '"')
                                .count()
                : 0;
    }
}
