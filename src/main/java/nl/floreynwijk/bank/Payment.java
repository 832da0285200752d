package nl.floreynwijk.bank;

import nl.floreynwijk.base.Euros;

/**
 * A payment for the bank to make, in the signs and lengths that banks take: what was typed otherwise is changed to that.
 *
 * @param endToEndId what it is known by, up to the statement of whoever is paid; at most 35 signs
 * @param creditorName who is paid, in at most 70 signs
 * @param amount from one cent to {@link #MOST}
 * @param remittance what it is for, in at most 140 signs; perhaps nothing
 */
public record Payment(String endToEndId, String creditorName, Iban creditor, Euros amount, String remittance) {

    /** Of one payment, by the rules of SEPA. */
    public static final Euros MOST = new Euros(99_999_999_999L);

    /** Refuses amounts that cannot be paid: whoever asks for one looks first. */
    public Payment {
        if (amount.compareTo(Euros.ZERO) <= 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Banks pay 0.01 to 999999999.99 euros at a time");
        }
        endToEndId = SepaText.id(endToEndId);
        creditorName = SepaText.name(creditorName);
        remittance = SepaText.remittance(remittance);
    }
}
