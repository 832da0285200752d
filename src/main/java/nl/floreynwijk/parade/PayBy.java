package nl.floreynwijk.parade;

import java.time.LocalDate;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;

/**
 * How to pay what is still owed for a booking.
 *
 * @param invoice the first one that is not paid
 * @param reference what to mention
 */
public record PayBy(
        InvoiceId invoice, Euros amount, Iban account, String holder, InvoiceNumber reference, LocalDate dueOn) {}
