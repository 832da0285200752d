package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentId;

/**
 * All that visitors read of an edition. Of people there is nothing in it but what they put on their stall.
 *
 * @param calledOff others that were to come and do not go on
 * @param picture of the street; empty where there is none
 * @param spots every pitch of the plan, in order of number
 * @param stalls in order of their first number
 * @param items of the programme, in order of time
 */
public record ParadeGuide(
        EditionSummary edition,
        List<EditionSummary> calledOff,
        Optional<AttachmentId> picture,
        List<Spot> spots,
        List<Stall> stalls,
        List<Item> items) {

    /** A pitch as it is drawn. */
    public record Spot(PitchId id, String number, PitchShape shape) {}

    /**
     * Who stands there.
     *
     * @param sector such as "hairdresser"; may be empty, as what is sold
     * @param photo whether there is one
     * @param pitches where, in order of number
     */
    public record Stall(
            BookingId id,
            String name,
            String sells,
            String sector,
            Category category,
            boolean photo,
            List<Spot> pitches,
            Set<LocalDate> days) {}

    /**
     * Something to see or do.
     *
     * @param pitch the one on which it is
     * @param point of the plan at which it is
     */
    public record Item(
            ActivityId id,
            ActivityKind kind,
            String title,
            String about,
            String stage,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            Optional<Spot> pitch,
            Optional<ActivityPlace.AtPoint> point) {}

    /** Who stands on a pitch; on different days there may be different ones. */
    List<Stall> on(Spot spot) {
        return stalls.stream().filter(it -> it.pitches().contains(spot)).toList();
    }
}
