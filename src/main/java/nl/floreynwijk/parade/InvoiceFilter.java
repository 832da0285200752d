package nl.floreynwijk.parade;

import java.util.Optional;

/**
 * Which invoices somebody looks for.
 *
 * @param state empty for any
 * @param words in the number, in the name of whoever booked or on the stall; empty for any
 */
public record InvoiceFilter(Optional<InvoiceState> state, String words) {

    public static final InvoiceFilter ALL = new InvoiceFilter(Optional.empty(), "");
}
