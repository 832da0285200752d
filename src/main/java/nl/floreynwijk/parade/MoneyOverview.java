package nl.floreynwijk.parade;

import nl.floreynwijk.base.Euros;

/**
 * The money of one edition.
 *
 * @param name of the edition
 * @param total of all its bookings
 * @param owed what is still to be paid
 * @param toRefund what was paid too much
 * @param late how many invoices were not paid in time
 * @param refunds how many bookings something goes back to
 * @param bankLines how many lines of the bank wait for the treasurer
 * @param deposits of how many bookings the deposit goes back, now that the last day has been
 * @param depositSum how much that is
 * @param lacksVatNumber whether there is VAT on its invoices, and no number with it
 */
public record MoneyOverview(
        String name,
        BookingMoney total,
        Euros owed,
        Euros toRefund,
        int late,
        int refunds,
        int bankLines,
        int deposits,
        Euros depositSum,
        boolean lacksVatNumber) {

    /** What is asked, without what was credited. */
    public Euros booked() {
        return total.invoiced().minus(total.credited());
    }
}
