package nl.floreynwijk.parade;

import java.io.Serializable;

/**
 * The number of an invoice or a credit note, which is what people mention when they pay: {@code ZP2027-0007}.
 *
 * @param code of its edition
 * @param number within its edition, from 1
 */
public record InvoiceNumber(String code, int number) implements Serializable {

    /** How many digits are written at least. */
    static final int DIGITS = 4;

    public String text() {
        return code + "-" + ("%0" + DIGITS + "d").formatted(number);
    }

    @Override
    public String toString() {
        return text();
    }
}
