package nl.floreynwijk.green;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What somebody can do in the green, and when.
 *
 * @param days when they can; empty for whenever
 * @param heaviest no heavier work than that
 * @param children whether they bring children, so that only work is for them that these may come to
 * @param wheelchair whether they do it from a wheelchair
 * @param askMe whether they want to hear of a shift that needs people
 */
public record VolunteerWishes(
        Set<DayPart> days, Heaviness heaviest, boolean children, boolean wheelchair, boolean askMe) {

    /** Of whoever did not say anything: everything. */
    public static final VolunteerWishes ANY = new VolunteerWishes(Set.of(), Heaviness.HEAVY, false, false, false);

    public VolunteerWishes {
        days = Set.copyOf(days);
    }

    /** Whether it is something for them, by the day, by its weight and by who can come. */
    boolean fit(LocalDate day, LocalTime from, ShiftWork work) {
        return (days.isEmpty() || days.contains(DayPart.of(day, from)))
                && work.heaviness().compareTo(heaviest) <= 0
                && (!children || work.children())
                && (!wheelchair || work.wheelchair());
    }
}
