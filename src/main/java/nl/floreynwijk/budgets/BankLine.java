package nl.floreynwijk.budgets;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * A line of a bank statement. What the bank did not tell, or what was forgotten since, is an empty text.
 *
 * @param amount above zero it came in, below zero it went out
 * @param name of the other side
 * @param account of the other side
 * @param returned whether a bank sent the payment back
 * @param reason why it was set aside
 * @param match what it was matched with: who was paid, or who gave money for what
 * @param byHand whether what it is was booked by hand before, and not by the line
 * @param inClosedYear whether the books of its year are closed
 */
public record BankLine(
        BankLineId id,
        LocalDate bookedOn,
        Euros amount,
        String name,
        String account,
        String remittance,
        boolean returned,
        LineState state,
        String reason,
        String match,
        boolean byHand,
        boolean inClosedYear) {

    public boolean comesIn() {
        return amount.compareTo(Euros.ZERO) > 0;
    }
}
