package nl.floreynwijk.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.floreynwijk.base.Euros;

/**
 * Payments from one account on one day, in the signs and lengths that banks take: what was typed otherwise is changed to
 * that.
 *
 * @param messageId what the file, and its one batch, are known by to the bank; at most 35 signs
 * @param debtorName who pays, in at most 70 signs
 * @param payments 1 to {@link #MOST_PAYMENTS}, each known by another id
 */
public record PaymentFile(
        String messageId,
        Instant createdAt,
        String debtorName,
        Iban debtor,
        LocalDate executeOn,
        List<Payment> payments) {

    public static final int MOST_PAYMENTS = 1_000;

    private static final int LAST_YEAR = 9999;

    public PaymentFile {
        messageId = SepaText.id(messageId);
        debtorName = SepaText.name(debtorName);
        payments = List.copyOf(payments);
        if (payments.isEmpty() || payments.size() > MOST_PAYMENTS) {
            throw new IllegalArgumentException("A file has 1 to " + MOST_PAYMENTS + " payments");
        }
        if (executeOn.getYear() < 1 || executeOn.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("No bank pays on " + executeOn);
        }
        refuseTwice(payments);
    }

    private static void refuseTwice(List<Payment> payments) {
        var ids = new HashSet<String>();
        for (var payment : payments) {
            if (!payment.endToEndId().equals(SepaText.NONE) && !ids.add(payment.endToEndId())) {
                throw new IllegalArgumentException("Two payments are known by one id");
            }
        }
    }

    /** Of all payments. */
    public Euros total() {
        return payments.stream().map(Payment::amount).reduce(Euros.ZERO, Euros::plus);
    }
}
