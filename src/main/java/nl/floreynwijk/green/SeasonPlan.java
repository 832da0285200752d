package nl.floreynwijk.green;

import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;

/**
 * The plan of a year.
 *
 * @param years those in which there are shifts, and this one and the next, in order
 * @param shifts of that year, in order of time
 * @param coming those of that year and of the coming weeks that are not over, in order of time
 */
public record SeasonPlan(int year, List<Integer> years, List<SeasonShift> shifts, List<SeasonShift> coming) {

    /** Of the year, and for this one of the coming weeks, which may be in the next. */
    static SeasonPlan of(int year, boolean isThisYear, List<Integer> years, List<SeasonShift> shifts) {
        return new SeasonPlan(
                year,
                years,
                shifts.stream().filter(it -> yearOf(it) == year).toList(),
                shifts.stream()
                        .filter(it -> !it.over() && (isThisYear || yearOf(it) == year))
                        .toList());
    }

    private static int yearOf(SeasonShift shift) {
        return DutchTime.day(shift.startsAt()).getYear();
    }

    /** The next that need people, the soonest first. */
    public List<SeasonShift> holes() {
        return coming.stream()
                .filter(it -> !it.over() && it.staffing().isHole())
                .toList();
    }
}
