package nl.floreynwijk.green;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What somebody did in one year.
 *
 * @param shifts the latest first
 */
public record WorkedSeason(int year, List<WorkedShift> shifts) {

    /** All years in which there is something, the latest first. */
    static List<WorkedSeason> of(List<WorkedShift> latestFirst) {
        var years = new LinkedHashMap<Integer, List<WorkedShift>>();
        latestFirst.forEach(it -> years.computeIfAbsent(it.day().getYear(), _ -> new ArrayList<>())
                .add(it));
        return years.entrySet().stream()
                .map(it -> new WorkedSeason(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    public int minutes() {
        return shifts.stream().mapToInt(WorkedShift::minutes).sum();
    }
}
