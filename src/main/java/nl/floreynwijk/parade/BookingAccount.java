package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * All money of one booking.
 *
 * @param papers its invoices and credit notes, by number
 * @param payments in the order in which they were booked
 * @param payBy how to pay; empty when nothing is owed, or when it is not known yet to which account
 * @param paidFrom the last four of the account from which it was paid, where that is known
 */
public record BookingAccount(
        BookingMoney standing,
        List<PaperSummary> papers,
        List<PaymentSummary> payments,
        Optional<PayBy> payBy,
        Optional<String> paidFrom) {

    /** Nothing was ever asked or paid. */
    public boolean isEmpty() {
        return papers.isEmpty() && payments.isEmpty();
    }

    /** What of this invoice is still to be paid: what was paid pays the first one first. */
    public Euros openOf(InvoiceId invoice) {
        var left = standing.received().minus(standing.refunded());
        for (var paper : papers) {
            if (paper.kind() == InvoiceKind.INVOICE) {
                var open = paper.net().minus(least(paper.net(), most(left, Euros.ZERO)));
                left = left.minus(paper.net());
                if (paper.id().equals(invoice)) {
                    return open;
                }
            }
        }
        return Euros.ZERO;
    }

    private static Euros least(Euros one, Euros other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Euros most(Euros one, Euros other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
