package nl.floreynwijk.parade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How the power of one day is divided: along each side of the street stalls share a fuse of 230 V until it is full; each connection
 * of 400 V has its own.
 *
 * @param limit how many watts one group gives
 */
public record PowerPlan(int limit, List<PowerGroup> groups, List<PowerLoad> heavy) {

    private static final int MIDDLE = PitchShape.WHOLE / 2;

    static PowerPlan of(List<DayStall> stalls, Map<String, PitchShape> shapes, int limit) {
        var along = stalls.stream()
                .sorted(Comparator.comparing((DayStall it) -> !isTop(it, shapes))
                        .thenComparingInt(it -> shape(it, shapes).x()))
                .toList();
        var groups = new ArrayList<PowerGroup>();
        addSide(groups, along.stream().filter(it -> isTop(it, shapes)).toList(), true, limit);
        addSide(groups, along.stream().filter(it -> !isTop(it, shapes)).toList(), false, limit);
        return new PowerPlan(limit, List.copyOf(groups), loads(along, DayStall::watts400));
    }

    private static void addSide(List<PowerGroup> groups, List<DayStall> side, boolean top, int limit) {
        var together = new ArrayList<PowerLoad>();
        for (var load : loads(side, DayStall::watts230)) {
            if (!together.isEmpty() && sum(together) + load.watts() > limit) {
                groups.add(group(groups.size() + 1, top, together, limit));
                together.clear();
            }
            together.add(load);
        }
        if (!together.isEmpty()) {
            groups.add(group(groups.size() + 1, top, together, limit));
        }
    }

    private static List<PowerLoad> loads(List<DayStall> stalls, ToIntFunction<DayStall> watts) {
        return stalls.stream()
                .filter(it -> watts.applyAsInt(it) > 0)
                .map(it -> new PowerLoad(it.pitches().getFirst(), it.name(), watts.applyAsInt(it)))
                .toList();
    }

    private static PowerGroup group(int number, boolean top, List<PowerLoad> loads, int limit) {
        var watts = sum(loads);
        return new PowerGroup(number, top, List.copyOf(loads), watts, watts > limit);
    }

    private static int sum(List<PowerLoad> loads) {
        return loads.stream().mapToInt(PowerLoad::watts).sum();
    }

    private static boolean isTop(DayStall stall, Map<String, PitchShape> shapes) {
        var shape = shape(stall, shapes);
        return shape.y() + shape.height() / 2 < MIDDLE;
    }

    private static PitchShape shape(DayStall stall, Map<String, PitchShape> shapes) {
        return shapes.getOrDefault(stall.pitches().getFirst(), new PitchShape(0, 0, 1, 1));
    }

    /** All of one side, of 230 V. */
    public int watts(boolean top) {
        return groups.stream()
                .filter(it -> it.top() == top)
                .mapToInt(PowerGroup::watts)
                .sum();
    }

    /** Whether some stall asks for more than a fuse gives. */
    public boolean isOver() {
        return groups.stream().anyMatch(PowerGroup::over);
    }
}
