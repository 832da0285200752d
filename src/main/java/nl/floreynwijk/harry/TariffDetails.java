package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a subscription costs from one day to another.
 *
 * @param until empty as long as no end is known
 */
public record TariffDetails(TariffId id, Cover cover, Price price, LocalDate from, Optional<LocalDate> until) {

    /** Whether it costs that on this day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !isOverOn(day);
    }

    /** Whether it cost that before this day only. */
    public boolean isOverOn(LocalDate day) {
        return until.filter(it -> it.isBefore(day)).isPresent();
    }
}
