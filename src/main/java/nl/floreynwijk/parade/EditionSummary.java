package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition as everybody sees it.
 *
 * @param code begins the number of each booking and invoice
 * @param statusReason why it is uncertain or does not go on; empty otherwise
 * @param days in order
 * @param bookable whether pitches can be booked today
 */
public record EditionSummary(
        EditionId id,
        String code,
        String name,
        String street,
        EditionStatus status,
        String statusReason,
        List<EditionDay> days,
        EditionTexts texts,
        EditionRules rules,
        boolean bookable) {

    /** Whether its last day has been. */
    public boolean isOver(LocalDate today) {
        return !days.isEmpty() && days.getLast().day().isBefore(today);
    }
}
