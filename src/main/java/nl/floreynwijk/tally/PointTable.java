package nl.floreynwijk.tally;

/**
 * Points in rows, such as those of a ballot for each project, or of a project from each ballot: only those above zero.
 *
 * <p>The points of row {@code r} are {@code points[i]} for column {@code columns[i]}, for {@code i} from
 * {@code starts[r]} up to but not including {@code starts[r + 1]}.
 */
final class PointTable {

    final int[] starts;
    final int[] columns;
    final int[] points;

    private PointTable(int rows, int entries) {
        starts = new int[rows + 1];
        columns = new int[entries];
        points = new int[entries];
    }

    /** One row for each of these, of pairs of a column and its points in turn. */
    static PointTable of(Iterable<int[]> rows, int count) {
        var entries = 0;
        for (var row : rows) {
            entries += row.length / 2;
        }
        var table = new PointTable(count, entries);
        var row = 0;
        var next = 0;
        for (var pairs : rows) {
            for (var at = 0; at < pairs.length; at += 2) {
                table.columns[next] = pairs[at];
                table.points[next++] = pairs[at + 1];
            }
            table.starts[++row] = next;
        }
        return table;
    }

    int rows() {
        return starts.length - 1;
    }

    /** The same by column; within each, the rows keep their order. */
    PointTable byColumn(int count) {
        var table = new PointTable(count, columns.length);
        for (var column : columns) {
            table.starts[column + 1]++;
        }
        for (var column = 0; column < count; column++) {
            table.starts[column + 1] += table.starts[column];
        }
        var next = table.starts.clone();
        for (var row = 0; row < rows(); row++) {
            for (var at = starts[row]; at < starts[row + 1]; at++) {
                var to = next[columns[at]]++;
                table.columns[to] = row;
                table.points[to] = points[at];
            }
        }
        return table;
    }
}
