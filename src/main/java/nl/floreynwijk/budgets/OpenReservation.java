package nl.floreynwijk.budgets;

import java.util.Locale;
import nl.floreynwijk.base.Euros;

/**
 * Money that is set apart and not yet spent.
 *
 * @param purposeDutch empty as long as the block votes about it
 * @param purposeEnglish likewise
 * @param amount what was set apart
 * @param left what no invoice claimed of it
 * @param fits whether there is still money for it, since some was taken back
 */
public record OpenReservation(
        ReservationId id,
        String title,
        String purposeDutch,
        String purposeEnglish,
        Euros amount,
        Euros left,
        boolean fits) {

    /** Whether the block still votes about what it is for. */
    public boolean isVotedOn() {
        return purposeDutch.isEmpty();
    }

    public String purpose(Locale language) {
        return language.getLanguage().equals("en") ? purposeEnglish : purposeDutch;
    }
}
