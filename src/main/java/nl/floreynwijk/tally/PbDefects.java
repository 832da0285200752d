package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Collects what is wrong in a file, and what is odd about it: of each up to a limit. */
final class PbDefects implements Consumer<PbDefect> {

    static final int MOST = 100;

    private final List<PbDefect> defects = new ArrayList<>();
    private final List<PbDefect> remarks = new ArrayList<>();
    private boolean unreadable;

    @Override
    public void accept(PbDefect found) {
        var all = found.kind().isRemark() ? remarks : defects;
        if (all.size() < MOST || found.kind() == PbDefect.Kind.OTHER_COUNT) {
            all.add(found);
        }
        unreadable |= found.kind() == PbDefect.Kind.LINE_TOO_LONG;
    }

    void add(int line, PbLine.Cell cell, PbDefect.Kind kind) {
        add(line, cell, kind, cell.text());
    }

    void add(int line, PbLine.Cell cell, PbDefect.Kind kind, String value) {
        accept(new PbDefect(line, cell.column(), kind, value));
    }

    /** Whether it makes no sense to read on. */
    boolean endReading() {
        return unreadable || defects.size() == MOST;
    }

    boolean hasAny() {
        return !defects.isEmpty();
    }

    /** All, in the order of the file. */
    List<PbDefect> inOrder() {
        return inOrder(Stream.concat(defects.stream(), remarks.stream()));
    }

    /** What is odd, in the order of the file. */
    List<PbDefect> remarks() {
        return inOrder(remarks.stream());
    }

    private static List<PbDefect> inOrder(Stream<PbDefect> found) {
        return found.sorted(Comparator.comparingInt(PbDefect::line).thenComparingInt(PbDefect::column))
                .toList();
    }
}
