package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.places.LandlordId;

/**
 * One version of a responsibility list, without what stands on it.
 *
 * @param landlord empty for the general list
 * @param number from 1 on, per landlord
 * @param validFrom empty for a draft
 * @param note what whoever published it said about it
 * @param items how many stand on it
 */
public record ListSummary(
        ListId id, Optional<LandlordId> landlord, int number, Optional<LocalDate> validFrom, String note, int items) {

    public boolean isDraft() {
        return validFrom.isEmpty();
    }
}
