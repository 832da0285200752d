package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What is in the bank beside what the books hold, and what explains the difference. All amounts but the first two add up
 * to it, to the cent.
 *
 * @param until the last day that the bank told of; empty before the first statement
 * @param bank what the bank says is in the account
 * @param books what all budgets hold together
 * @param before what was in the account before the first statement
 * @param missing what changed on days of which no statement is here
 * @param aside what was set aside
 * @param open lines of which it is still to be said what they are
 * @param byHand what is in the books and not in the statements: noted by hand, or still to come
 * @param openLines how many lines are open
 */
public record BankFigures(
        Optional<LocalDate> until,
        Euros bank,
        Euros books,
        Euros before,
        Euros missing,
        Euros aside,
        Euros open,
        Euros byHand,
        int openLines) {

    public Euros difference() {
        return bank.minus(books);
    }
}
