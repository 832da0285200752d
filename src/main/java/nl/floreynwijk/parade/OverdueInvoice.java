package nl.floreynwijk.parade;

import java.time.LocalDate;

/**
 * An invoice of which the last day for paying passed.
 *
 * @param turns how often somebody was reminded of it
 * @param remindedOn the last time; its last day for paying, when never
 */
record OverdueInvoice(InvoiceId id, BookingId booking, int number, LocalDate dueOn, int turns, LocalDate remindedOn) {}
