package nl.floreynwijk.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;

/**
 * A transfer as it stands in the books.
 *
 * @param number counts up, with gaps, in the order of booking
 * @param bookedBy empty for the portal itself
 * @param reverses the number of the transfer that it reverses
 */
record BookTransfer(
        long number,
        TransferKind kind,
        BookAccount from,
        BookAccount to,
        Euros amount,
        LocalDate bookedOn,
        Instant bookedAt,
        Optional<AccountId> bookedBy,
        Optional<Long> reverses,
        String reason) {

    Optional<String> purpose() {
        return from.purpose().or(to::purpose);
    }

    Optional<String> supplier() {
        return from.supplier().or(to::supplier);
    }

    Optional<String> invoice() {
        return from.invoice().or(to::invoice);
    }
}
