package nl.floreynwijk.parade;

import java.net.URI;
import nl.floreynwijk.base.Euros;

/**
 * What somebody pays online.
 *
 * @param id by which the provider tells of it, however often
 * @param reference what it is for, as whoever pays reads it
 * @param back where whoever pays comes back to
 */
public record OnlinePayment(PaymentId id, BookingId booking, InvoiceNumber reference, Euros amount, URI back) {}
