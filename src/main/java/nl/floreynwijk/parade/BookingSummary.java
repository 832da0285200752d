package nl.floreynwijk.parade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A booking in a list.
 *
 * @param code begins its number
 * @param number empty until it was agreed
 * @param state as it is now, so that what ran out has lapsed
 * @param name as visitors read it; empty until it was agreed
 * @param pitches their numbers, in order
 * @param days on which, in order
 * @param heldUntil when it ends by itself
 * @param market whether it goes on
 */
public record BookingSummary(
        BookingId id,
        EditionId edition,
        String editionName,
        String code,
        Optional<Integer> number,
        BookingState state,
        Category category,
        String name,
        List<String> pitches,
        List<LocalDate> days,
        Optional<Instant> heldUntil,
        MarketOutlook market) {

    /** Whether its pitches are kept for some time, and nothing is agreed. */
    public boolean isKept() {
        return state == BookingState.HELD || state == BookingState.OFFERED;
    }

    /** Whether its last day has been. */
    public boolean isOver(LocalDate today) {
        return !days.isEmpty() && days.getLast().isBefore(today);
    }

    /** Whether its pitches are theirs now, if only for some minutes. */
    public boolean isAlive() {
        return switch (state) {
            case HELD, OFFERED, REQUESTED, BOOKED -> true;
            case LAPSED, DROPPED, DECLINED, CANCELLED, RELEASED -> false;
        };
    }
}
