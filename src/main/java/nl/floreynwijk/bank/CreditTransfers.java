package nl.floreynwijk.bank;

/**
 * Writes payments as a file that Dutch banks take: an ISO 20022 credit transfer, {@code pain.001.001.09}, by the rules of
 * SEPA.
 */
public final class CreditTransfers {

    private CreditTransfers() {}

    /**
     * The file, in UTF-8; the same payments give the same bytes.
     *
     * @throws IllegalStateException when it would not be what a bank takes, which is a bug here
     */
    public static byte[] write(PaymentFile payments) {
        var file = new PaymentXml().write(payments);
        PaymentSchema.check(file);
        return file;
    }
}
