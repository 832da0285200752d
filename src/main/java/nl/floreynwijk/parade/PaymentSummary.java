package nl.floreynwijk.parade;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * Money that came in or went back, as it is told.
 *
 * @param amount above zero it came in, below zero it went back
 * @param byBank whether a statement of the bank told of it
 * @param undoing whether it only puts an earlier one right
 * @param undone whether a later one puts it right
 */
public record PaymentSummary(
        PaymentId id,
        PaymentKind kind,
        Euros amount,
        LocalDate day,
        String note,
        boolean byBank,
        boolean undoing,
        boolean undone) {

    /** Whether it counts by itself, so that it can be undone. */
    public boolean stands() {
        return !undoing && !undone;
    }
}
