package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Between what somebody chooses when they book.
 *
 * @param prices of the pitches alone, for each as what they may book such a stall
 * @param addOns what they can have with it, with how many are left
 * @param onlyNeighboursUntil until when these pitches are not for people from elsewhere; empty when they are
 */
public record BookingOptions(
        Map<BookerKind, Quote> prices, List<AddOnSummary> addOns, Optional<LocalDate> onlyNeighboursUntil) {

    /** As what they may book such a stall, in the order of the list. */
    public Set<BookerKind> kinds() {
        return prices.keySet();
    }

    /** As what they book, where nobody need say it: the register knows, or it is a rug. */
    public Optional<BookerKind> known() {
        return Stream.of(BookerKind.CHILD, BookerKind.ASSOCIATION, BookerKind.MEMBER)
                .filter(kinds()::contains)
                .findFirst();
    }
}
