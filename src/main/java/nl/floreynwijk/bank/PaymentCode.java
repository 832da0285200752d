package nl.floreynwijk.bank;

import nl.floreynwijk.base.Euros;

/**
 * What the app of a bank reads from a picture, so that nobody types an account number: whom to pay, how much and what for.
 *
 * @see <a href="https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/quick-response-code-guidelines-enable-data-capture-initiation">Code
 *     for a SEPA credit transfer (EPC069-12)</a>
 */
public final class PaymentCode {

    private static final Euros LEAST = new Euros(1);
    private static final Euros MOST = new Euros(999_999_999_99L);

    private PaymentCode() {}

    /**
     * Its text, of plain signs only and at most 331 bytes.
     *
     * @param name of whoever is paid, of which the first 70 signs count
     * @param amount above zero
     * @param remittance of which the first 140 signs count
     */
    public static String text(String name, Iban account, Euros amount, String remittance) {
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Nobody pays " + amount);
        }
        var euros = "EUR%d.%02d".formatted(amount.cents() / 100, amount.cents() % 100);
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                SepaText.name(name),
                account.value(),
                euros,
                "",
                "",
                SepaText.remittance(remittance));
    }
}
