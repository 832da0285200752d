package nl.floreynwijk.budgets;

import java.util.Optional;
import java.util.UUID;

/**
 * An account of the ledger with the names of what it is about, as people know them.
 *
 * @param budget the name of its budget
 * @param label the name of the label of its budget
 * @param title of the grant or the reservation
 * @param invoice the number of the invoice that is to be paid
 * @param purpose what it is spent on; empty as long as a block votes about it
 */
record BookAccount(
        UUID id,
        AccountKind kind,
        String budget,
        String label,
        Optional<String> funder,
        Optional<String> title,
        Optional<String> supplier,
        Optional<String> invoice,
        Optional<String> purpose,
        Optional<Integer> year) {

    /** Whether it is money about which a block still votes, or did until it was decided. */
    boolean isVotedOn() {
        return kind == AccountKind.RESERVED && title.isPresent() && purpose.isEmpty();
    }
}
