package nl.floreynwijk.parade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;

/**
 * A booking as whoever booked sees it.
 *
 * @param kind as what they booked; empty until they said so
 * @param sells what is on the stall
 * @param phone where they are reached; empty until they said so
 * @param kvk of the trade register; may be empty
 * @param wishes beside whom they would like to stand; may be empty
 * @param reason why it ended, or what they asked the organiser; may be empty
 * @param pitches with their days; of what is over, those that it had
 * @param addOns how many of each
 * @param addOnNames the same to be read: "2 × Stroom 230 volt"
 * @param agreed what all of it costs, deposits too; nothing as long as nothing is agreed
 * @param sectors what others call their stalls of this category
 * @param options between what they choose; empty once they agreed or it is over
 * @param may what they can do with it now
 */
public record BookingDetails(
        BookingSummary summary,
        EditionSummary edition,
        Optional<BookerKind> kind,
        String sells,
        String sector,
        String phone,
        String kvk,
        String wishes,
        Optional<AttachmentId> photo,
        String reason,
        List<PricedPitch> pitches,
        Map<AddOnId, Integer> addOns,
        List<String> addOnNames,
        Euros agreed,
        List<String> sectors,
        Optional<BookingOptions> options,
        May may) {

    /**
     * What somebody can do with a booking now.
     *
     * @param extend keep it longer
     * @param change say something else of it or end it, by themselves
     * @param ask the organiser, because by themselves it is too late
     * @param refuse to be moved
     */
    public record May(boolean extend, boolean change, boolean ask, boolean refuse) {}
}
