package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;

/**
 * What somebody offers, as they see it themselves.
 *
 * @param awayFrom the first day on which they get no requests, until the day after {@code awayUntil}
 * @param blockedReason why the office stopped it; empty when it did not
 * @param version by which they tell what they saw when they change it
 */
public record OwnListing(
        ListingId id,
        ListingPlan plan,
        Optional<AttachmentId> photo,
        Standing standing,
        Optional<LocalDate> awayFrom,
        Optional<LocalDate> awayUntil,
        Optional<String> blockedReason,
        int version) {

    /** Whether others see it. */
    public enum Standing {
        SHOWN,
        /** Its neighbour wants no requests for now. */
        PAUSED,
        /** The office looks at it first. */
        LOOKED_AT,
        /** The office stopped it. */
        BLOCKED,
        /** Its neighbour ended it. */
        ENDED
    }
}
