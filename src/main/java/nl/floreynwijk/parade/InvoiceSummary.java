package nl.floreynwijk.parade;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * An invoice in a list.
 *
 * @param buyer who booked; empty once that is forgotten
 * @param stall what is on the stall
 * @param total as it was asked
 * @param credited what of it is not asked any more
 * @param paid what of the rest is paid: the first invoice of a booking is paid first
 * @param open what of the rest is still to be paid
 * @param toRefund what was paid too much, with the last invoice of a booking
 */
public record InvoiceSummary(
        InvoiceId id,
        BookingId booking,
        InvoiceNumber number,
        String buyer,
        String stall,
        LocalDate madeOn,
        LocalDate dueOn,
        Euros total,
        Euros credited,
        Euros paid,
        Euros open,
        Euros toRefund,
        InvoiceState state) {}
