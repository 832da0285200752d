package nl.floreynwijk.parade;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingTable.InEdition;

/** What somebody sees of their own booking, and what they can do with it at a moment. */
final class OwnBooking {

    private OwnBooking() {}

    static BookingDetails details(InEdition found, Optional<BookingOptions> options, Instant now) {
        var row = found.booking();
        var edition = found.edition();
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
                found.agreed().addOnNames(),
                found.agreed().euros(),
                found.sectors(),
                options,
                may(row, edition, now));
    }

    private static BookingDetails.May may(BookingTable.Row row, EditionSummary edition, Instant now) {
        var state = row.summary().state();
        var agreed = state == BookingState.REQUESTED || state == BookingState.BOOKED;
        var today = DutchTime.day(now);
        var change = agreed
                && edition.rules()
                        .mayChangeOn(
                                today,
                                edition.status(),
                                edition.days().getFirst().day());
        var within = Duration.ofDays(edition.rules().paymentDays());
        return new BookingDetails.May(
                state == BookingState.HELD && !row.extended(),
                change,
                agreed && !change,
                agreed
                        && !edition.isOver(today)
                        && !row.movedBack()
                        && row.movedAt()
                                .filter(it -> now.isBefore(it.plus(within)))
                                .isPresent());
    }
}
