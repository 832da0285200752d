package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One day of an edition, by the clock in the street.
 *
 * @param setUpAt from when stalls are built up
 */
@Table("parade_day")
public record EditionDay(LocalDate day, LocalTime opensAt, LocalTime closesAt, LocalTime setUpAt) {

    public EditionDay {
        if (!isRight(opensAt, closesAt, setUpAt)) {
            throw new IllegalArgumentException("Not a day: %s, %s to %s".formatted(setUpAt, opensAt, closesAt));
        }
    }

    /** Whether stalls are built up before it opens, and it opens before it closes. */
    public static boolean isRight(LocalTime opensAt, LocalTime closesAt, LocalTime setUpAt) {
        return !setUpAt.isAfter(opensAt) && opensAt.isBefore(closesAt);
    }

    public Instant opens() {
        return DutchTime.at(day, opensAt);
    }

    public Instant closes() {
        return DutchTime.at(day, closesAt);
    }
}
