package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * Money that came in or went back, as it is in the books.
 *
 * @param amount above zero it came in, below zero it went back
 * @param entry the line of the bank by which it was booked, if one was
 * @param undoes the row that it puts right, if it is no money of its own
 * @param undone whether another row puts it right
 */
record BookedPayment(
        PaymentId id,
        BookingId booking,
        PaymentKind kind,
        Euros amount,
        LocalDate day,
        Optional<String> entry,
        Optional<PaymentId> undoes,
        boolean undone,
        String note) {

    /** Whether it counts by itself, so that it can be undone. */
    boolean stands() {
        return undoes.isEmpty() && !undone;
    }

    PaymentSummary summary() {
        return new PaymentSummary(id, kind, amount, day, note, entry.isPresent(), undoes.isPresent(), undone);
    }
}
