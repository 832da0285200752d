package nl.floreynwijk.parade;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * Money that came in or went back, as the treasurer says it.
 *
 * @param id made when the form was shown, so that a second click books nothing more
 * @param amount above zero, whichever way it went
 * @param note for the treasurer's own use, perhaps nothing
 */
public record PaymentPlan(PaymentId id, Euros amount, LocalDate day, String note) {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 200;
}
