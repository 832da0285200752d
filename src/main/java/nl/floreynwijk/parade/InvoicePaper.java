package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;

/**
 * An invoice or a credit note, as it is printed.
 *
 * @param dueOn until when an invoice is paid
 * @param reason why a credit note was made
 * @param account of whoever booked
 * @param kvk of the business that booked, in the trade register; empty where none did
 * @param vatPercent what is in each price, deposits apart
 */
record InvoicePaper(
        InvoiceId id,
        BookingId booking,
        InvoiceNumber number,
        InvoiceKind kind,
        LocalDate madeOn,
        Optional<LocalDate> dueOn,
        Optional<CreditReason> reason,
        AccountId account,
        String buyer,
        String kvk,
        String stall,
        String edition,
        String holder,
        int vatPercent,
        List<Line> lines) {

    private static final int WHOLE = 100;

    /**
     * A line of it.
     *
     * @param invoiceNumber of the invoice it is a line of, or of which a credit note gives it back
     */
    record Line(LineKind kind, String label, int quantity, Euros each, int percent, Euros total, int invoiceNumber) {}

    Euros total() {
        return lines.stream().map(Line::total).reduce(Euros.ZERO, Euros::plus);
    }

    /** What of the total is for the tax, in whole cents; a deposit has none. */
    Euros vat() {
        var taxed = lines.stream()
                .filter(it -> it.kind() != LineKind.DEPOSIT)
                .map(Line::total)
                .reduce(Euros.ZERO, Euros::plus)
                .cents();
        var share = Math.abs(taxed) * vatPercent;
        var whole = WHOLE + vatPercent;
        return new Euros(Long.signum(taxed) * ((share * 2 + whole) / (whole * 2L)));
    }
}
