package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the points on ballots, in a unit in which all so far are whole. */
final class PbPoints {

    private final PbDefects defects;
    private final PbAmounts amounts;
    private final boolean mayBeNegative;
    private final Optional<BigDecimal> most;
    private Scale unit;

    /**
     * Reads points.
     *
     * @param unlisted what a project gets that a ballot does not name
     */
    PbPoints(PbDefects defects, boolean mayBeNegative, BigDecimal unlisted, Optional<BigDecimal> most) {
        this.defects = defects;
        this.mayBeNegative = mayBeNegative;
        this.most = most;
        amounts = new PbAmounts(defects);
        unit = Scale.of(List.of(unlisted));
    }

    Scale unit() {
        return unit;
    }

    /** The points in a cell, one number for each of so many choices; fewer where something is wrong. */
    List<BigDecimal> in(int line, PbLine.Cell cell, int choices) {
        var members = PbList.of(cell);
        if (members.size() != choices) {
            defects.add(line, cell, PbDefect.Kind.OTHER_NUMBER_OF_POINTS, members.size() + " ≠ " + choices);
            return List.of();
        }
        var points = new ArrayList<BigDecimal>();
        members.forEach(it -> amounts.points(line, it, mayBeNegative).ifPresent(points::add));
        var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (most.filter(it -> it.compareTo(sum) < 0).isPresent()) {
            defects.add(line, cell, PbDefect.Kind.BEYOND_LIMIT);
        }
        return points;
    }

    /** Makes the unit smaller where these points need it, and tells by how many times. */
    int refine(List<BigDecimal> points) {
        var needed = Scale.of(points);
        if (needed.decimals() <= unit.decimals()) {
            return 1;
        }
        var factor = (int) (needed.one() / unit.one());
        unit = needed;
        return factor;
    }
}
