package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * Money that somebody booked by hand, and that no line of the bank is yet.
 *
 * @param amount of all its transfers together
 * @param who the funder or the supplier
 * @param about the title of the grant, or the number of the invoice
 * @param grant where it is money of one
 * @param expense the invoice that was paid
 * @param transfers more than one where a funder got back what several bookings gave
 */
public record BookedMoney(
        Kind kind,
        LocalDate day,
        Euros amount,
        String who,
        String about,
        Optional<GrantId> grant,
        Optional<ExpenseId> expense,
        List<TransferId> transfers) {

    /** What happened to it. */
    public enum Kind {
        /** A funder's money came in. */
        RECEIVED,
        /** It went back to the funder. */
        GIVEN_BACK,
        /** An invoice was paid. */
        PAID,
        /** What was paid came back. */
        CAME_BACK
    }

    public BookedMoney {
        transfers = List.copyOf(transfers);
    }
}
