package nl.floreynwijk.budgets;

import java.util.UUID;
import nl.floreynwijk.base.Euros;

/**
 * Something in the books that does not add up.
 *
 * @param thing the account, transfer, reservation, invoice or grant
 * @param expected what the transfers say
 * @param found what is there
 */
public record Difference(Kind kind, UUID thing, Euros expected, Euros found) {

    /** What does not add up. */
    public enum Kind {
        /** The balance of an account is not the sum of its transfers. */
        BALANCE,
        /** The sum of all accounts is not nothing. */
        TOTAL,
        /** An account is below its floor. */
        FLOOR,
        /** A transfer does not go between the kinds of account, the budgets or the year that it says. */
        TRANSFER,
        /** A reversal is not what it reverses, the other way. */
        REVERSAL,
        /** A transfer was booked in a year after that was closed. */
        CLOSED_YEAR,
        /** A reservation that is closed has money left. */
        RESERVATION,
        /** An invoice does not claim what it says. */
        EXPENSE,
        /** Of a grant is noted that more or less came in than was booked. */
        GRANT_RECEIVED,
        /** Of a grant is noted that more or less was given back than was booked. */
        GRANT_GIVEN_BACK
    }
}
