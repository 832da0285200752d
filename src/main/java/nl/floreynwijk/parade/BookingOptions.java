package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Between what somebody chooses when they book.
 *
 * @param kinds as what they may book such a stall
 * @param addOns what they can have with it, with how many are left
 * @param onlyNeighboursUntil until when these pitches are not for people from elsewhere; empty when they are
 */
public record BookingOptions(
        Set<BookerKind> kinds, List<AddOnSummary> addOns, Optional<LocalDate> onlyNeighboursUntil) {}
