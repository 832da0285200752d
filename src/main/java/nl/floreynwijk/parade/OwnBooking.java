package nl.floreynwijk.parade;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.floreynwijk.base.i18n.DutchTime;

/** What somebody sees of their own booking, and what they can do with it at a moment. */
final class OwnBooking {

    private OwnBooking() {}

    static BookingDetails details(BookingTable.Row row, EditionSummary edition, Instant now) {
        return new BookingDetails(
                row.summary(),
                edition,
                row.kind(),
                row.sells(),
                row.sector(),
                row.phone(),
                row.kvk(),
                row.wishes(),
                row.photo(),
                row.reason(),
                row.pitches(),
                row.addOns(),
                row.sectors(),
                may(row, edition, now));
    }

    private static BookingDetails.May may(BookingTable.Row row, EditionSummary edition, Instant now) {
        var state = row.summary().state();
        var agreed = state == BookingState.REQUESTED || state == BookingState.BOOKED;
        var today = DutchTime.day(now);
        var firstDay = edition.days().getFirst().day();
        var change =
                agreed && !today.isAfter(lastChange(edition, firstDay)) && edition.status() != EditionStatus.CANCELLED;
        var stepBack = agreed && edition.status() == EditionStatus.UNCERTAIN && today.isBefore(firstDay);
        var within = Duration.ofDays(edition.rules().paymentDays());
        return new BookingDetails.May(
                state == BookingState.HELD && !row.extended(),
                change,
                change || stepBack,
                agreed && !change,
                agreed
                        && !row.movedBack()
                        && row.movedAt()
                                .filter(it -> now.isBefore(it.plus(within)))
                                .isPresent());
    }

    private static LocalDate lastChange(EditionSummary edition, LocalDate firstDay) {
        return edition.rules().changeUntil().orElseGet(() -> firstDay.minusDays(1));
    }
}
