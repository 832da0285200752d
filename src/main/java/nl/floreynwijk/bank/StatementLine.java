package nl.floreynwijk.bank;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * An amount that was booked on an account: an entry of a statement, or one payment of an entry in which the bank booked
 * several at once and tells the amount of each. What a bank does not tell is an empty text.
 *
 * @param entry the number of the entry in its statement; the first is 1
 * @param part the number of the payment in its entry; the first is 1
 * @param amount above zero it came in, below zero it went out
 * @param reversal whether it takes an earlier entry back; the amount already says which way
 * @param bankReference what the bank knows the whole entry by
 * @param batch what the file of payments was known by that this came from
 * @param endToEndId what whoever began the payment knows it by
 * @param name of the other side
 * @param account of the other side, as the bank writes it: most often an IBAN
 * @param returnReason the code by which a bank says why it sent a payment back; nothing when it did not
 */
public record StatementLine(
        int entry,
        int part,
        Euros amount,
        LocalDate bookedOn,
        LocalDate valueOn,
        boolean reversal,
        String bankReference,
        String batch,
        String endToEndId,
        String name,
        String account,
        String remittance,
        String returnReason) {

    /** In characters, of all ids and references, and of the account. */
    public static final int LONGEST_ID = 35;

    /** In characters. */
    public static final int LONGEST_NAME = 140;

    /** In characters; longer texts are cut. */
    public static final int LONGEST_REMITTANCE = 1_000;

    /** The account of the other side, where it is in a SEPA country. */
    public Optional<Iban> iban() {
        return Iban.parse(account);
    }

    /** Whether this is a payment that a bank sent back. */
    public boolean isReturned() {
        return !returnReason.isEmpty();
    }
}
