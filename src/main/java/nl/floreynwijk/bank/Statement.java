package nl.floreynwijk.bank;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;

/**
 * A bank's statement of one account, most often of one day, without its lines.
 *
 * @param id what the bank calls it; unique for the account, at most {@link StatementLine#LONGEST_ID} characters
 * @param sequence the number the bank gave it in its row; perhaps nothing
 * @param from the first day it is about
 * @param until the last day it is about
 * @param opening what was booked on the account before; below zero it is owed
 * @param openingOn the day of that balance, with some banks the day before {@code from}
 * @param closing what is booked on the account after
 */
public record Statement(
        Iban account,
        String id,
        String sequence,
        LocalDate from,
        LocalDate until,
        Euros opening,
        LocalDate openingOn,
        Euros closing,
        LocalDate closingOn) {}
