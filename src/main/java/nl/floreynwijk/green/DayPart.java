package nl.floreynwijk.green;

import java.time.LocalDate;
import java.time.LocalTime;

/** When in a week a shift is. */
public enum DayPart {
    WEEKDAY,
    WEEKDAY_EVENING,
    SATURDAY,
    SUNDAY;

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** Of work that begins then. */
    static DayPart of(LocalDate day, LocalTime from) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> SATURDAY;
            case SUNDAY -> SUNDAY;
            default -> from.isBefore(EVENING) ? WEEKDAY : WEEKDAY_EVENING;
        };
    }
}
